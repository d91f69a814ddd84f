import type { APIRoute } from 'astro';
import { fedDocuments } from '../content/document-data.ts';
import { feedContext } from '../layouts/feeds.ts';
import { jsonFeed } from '../views/data/feed.ts';

/** New and changed documents as JSON Feed. */
export const GET: APIRoute = async ({ site }) =>
  new Response(jsonFeed(await fedDocuments(), feedContext(site)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
