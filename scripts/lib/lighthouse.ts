import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { launchBrowser } from './browser.ts';

/** What Lighthouse gives a mark for, from 0 to 100. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** A browser that Lighthouse can be sent through pages with. */
export interface Auditor {
  /** Loads an address as a telephone, the preset of Lighthouse, and says what was found. */
  audit: (address: string, only?: readonly Category[]) => Promise<Result>;
  close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the browser of the tests; Lighthouse opens and closes its own pages in it. */
export async function startAuditor(): Promise<Auditor> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  return {
    async audit(address, only = categories) {
      const run = await lighthouse(address, { port, onlyCategories: [...only], logLevel: 'error', output: [] });
      if (!run) throw new Error(`Lighthouse did not run on ${address}`);
      const { runtimeError } = run.lhr;
      if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
      return run.lhr;
    },
    close: () => browser.close(),
  };
}

/** The mark of a category, from 0 to 100. */
export function score(result: Result, category: Category): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

/** What kept a category from 100, one line each. */
export function shortcomings(result: Result, category: Category): string[] {
  return (result.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => {
      const audit = result.audits[id];
      if (!audit || audit.score === null || audit.score >= 0.995) return [];
      return [`${audit.title} (${id}): ${audit.displayValue ?? audit.score}`];
    });
}
