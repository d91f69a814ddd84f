import type { APIRoute } from 'astro';
import { shareable } from '../layouts/site.ts';

/** Everything may be read by everyone; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${shareable('/sitemap-index.xml', site)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
