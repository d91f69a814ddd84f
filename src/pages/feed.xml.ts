import type { APIRoute } from 'astro';
import { fedDocuments } from '../content/document-data.ts';
import { feedContext } from '../layouts/feeds.ts';
import { atomFeed } from '../views/data/feed.ts';

/** New and changed documents as Atom. */
export const GET: APIRoute = async ({ site }) =>
  new Response(atomFeed(await fedDocuments(), feedContext(site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
