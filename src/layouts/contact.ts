import { z } from 'zod';

/** Where readers may report errors, as a link. */
export interface Contact {
  href: string;
  text: string;
}

/** The same for descriptions of data: who made them can be reached there. */
export function contributorOf(contact: Contact | null): { email?: string; path?: string } {
  if (contact === null) return {};
  return contact.href.startsWith('mailto:') ? { email: contact.text } : { path: contact.href };
}

const mail = z.email();
const page = z.url({ protocol: /^https?$/u, hostname: z.regexes.domain });

/**
 * Reads the setting `CONTACT`: an address of e-mail or of a page. Null where it is not set: pages then promise none.
 *
 * @throws {Error} in plain words, where it is neither
 */
export function readContact(set = process.env.CONTACT ?? ''): Contact | null {
  const text = set.trim();
  if (text === '') return null;
  if (mail.safeParse(text).success) return { href: `mailto:${text}`, text };
  if (page.safeParse(text).success) return { href: text, text };
  throw new Error(`CONTACT 应当是电子邮件地址或者 http(s) 网址，现在是“${set}”`);
}
