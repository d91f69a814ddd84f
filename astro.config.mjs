import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/**
 * Where the site will stand: `SITE_URL` and `BASE_PATH` let one build serve a domain or a folder of it. Feeds, sitemap
 * and data files carry full addresses; the default is where `npm start` serves.
 */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The first part of an address is the language; documents' own language has none. Words are in src/words.
  i18n: { defaultLocale: 'zh', locales: ['zh', 'en'] },
  build: { format: 'directory' },
  // The default ('jsx') removes white space at line breaks, which glues words of different scripts together.
  compressHTML: true,
  integrations: [sitemap({ i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } } })],
  devToolbar: { enabled: false },
  // Highlighting sets inline styles, which the policy below forbids; nothing here is highlighted.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // The search index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
