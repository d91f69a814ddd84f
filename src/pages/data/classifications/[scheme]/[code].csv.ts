import type { APIRoute } from 'astro';
import { readBrowse } from '../../../../content/browse.ts';
import { shareable } from '../../../../layouts/site.ts';
import type { CodeEntry } from '../../../../views/classification/code-book.ts';
import { codeCsv } from '../../../../views/classification/csv.ts';

export async function getStaticPaths() {
  const { book } = await readBrowse();
  return book.entries.map((entry) => ({ params: { scheme: entry.scheme, code: entry.code }, props: { entry } }));
}

/** Every row printed under a code. */
export const GET: APIRoute<{ entry: CodeEntry }> = ({ props, site }) =>
  new Response(
    codeCsv(props.entry, (path) => shareable(path, site)),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
