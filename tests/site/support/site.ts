import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchBrowser } from '../../../scripts/lib/browser.ts';
import { siteFolder } from '../../../scripts/lib/project.ts';
import { type SiteServer, serveSite } from '../../../scripts/lib/server.ts';

export const desktop = { width: 1280, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

/** The built site behind a server, with a browser: started before the tests of a file, ended after them. */
export class TestSite {
  #server: SiteServer | undefined;
  #browser: Browser | undefined;
  /** Pages at rest, by the options of their context. */
  readonly #pages = new Map<string, Page>();

  async start(folder: string): Promise<void> {
    this.#server = await serveSite(folder);
    this.#browser = await launchBrowser();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
  }

  get origin(): string {
    if (!this.#server) throw new Error('the site is not being served yet');
    return this.#server.origin;
  }

  /** A page in a context of its own, at a desktop's size unless told otherwise. */
  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    if (!this.#browser) throw new Error('the browser is not running yet');
    const context = await this.#browser.newContext({ viewport: desktop, locale: 'zh-CN', ...options });
    return context.newPage();
  }

  /** A page that has loaded an address of the site (`/glossary/`). */
  async open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.newPage(options);
    await page.goto(this.origin + address, { waitUntil: 'load' });
    return page;
  }

  /**
   * Loads an address and does something with the page. Pages with the same options are used again: a window
   * of its own for each costs several times what the page does. What `act` changes in size or media is undone.
   */
  async with<T>(address: string, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
    const key = JSON.stringify(options);
    const page = this.#pages.get(key) ?? (await this.newPage(options));
    this.#pages.set(key, page);
    await page.setViewportSize(options.viewport ?? desktop);
    await page.emulateMedia({ media: null });
    await page.goto(this.origin + address, { waitUntil: 'load' });
    return act(page);
  }
}

/**
 * Rows out of sight are not laid out until they come near, and axe would measure targets against places they
 * do not have. Everything is laid out first, as a reader who has scrolled through the page has it.
 */
export function layOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** Call once at the top of a test file. */
export function useSite(folder = siteFolder): TestSite {
  const site = new TestSite();
  before(() => site.start(folder));
  after(() => site.stop());
  return site;
}
