import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { launchBrowser } from './browser.ts';

/** What Lighthouse gives a mark for, from 0 to 100. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** Those that say the same on a slow machine. */
export const timelessCategories = ['accessibility', 'best-practices', 'seo'] as const satisfies readonly Category[];

/** How long Lighthouse would wait for a page to come to rest, and the picture of it for its report. */
const withoutWaiting = {
  disableFullPageScreenshot: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};

/** A browser that Lighthouse can be sent through pages with. */
export interface Auditor {
  /** Loads an address as a telephone, the preset of Lighthouse, and says what was found. */
  audit: (address: string) => Promise<Result>;
  /** The same without what depends on time, and without waiting for it. */
  auditTimeless: (address: string) => Promise<Result>;
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
  async function run(address: string, flags: Flags): Promise<Result> {
    const found = await lighthouse(address, { port, logLevel: 'error', output: [], ...flags });
    if (!found) throw new Error(`Lighthouse did not run on ${address}`);
    const { runtimeError } = found.lhr;
    if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
    return found.lhr;
  }
  return {
    audit: (address) => run(address, { onlyCategories: [...categories] }),
    auditTimeless: (address) => run(address, { onlyCategories: [...timelessCategories], ...withoutWaiting }),
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
