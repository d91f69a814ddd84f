import type { APIRoute } from 'astro';
import { comparableDocuments } from '../../content/compare.ts';

/** Every document that can be compared, the latest first. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await comparableDocuments())}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
