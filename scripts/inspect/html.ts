/** Text that is markup already. Everything else is escaped when it is put into `html`. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Content = string | number | Html | null | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that may not stand in HTML, or that would turn the text around them, become a mark that is seen. */
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

function escapeText(text: string): string {
  return text
    .replaceAll(unprintable, (char) => (char === '\n' ? ' ' : '\uFFFD'))
    .replaceAll(/[&<>"']/gu, (char) => entities[char] ?? char);
}

function markupOf(content: Content): string {
  if (content === null) return '';
  if (content instanceof Html) return content.markup;
  if (typeof content === 'object') return content.map(markupOf).join('');
  return escapeText(String(content));
}

/** Markup with values in it: text is escaped, markup and lists of it are not. Attributes need their quotes. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(parts.map((part, index) => part + markupOf(values[index] ?? null)).join(''));
}
