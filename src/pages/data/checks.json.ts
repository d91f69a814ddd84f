import type { APIRoute } from 'astro';
import { allFindings } from '../../content/all-findings.ts';
import { streamed } from '../../content/streamed.ts';
import { shareable } from '../../layouts/site.ts';
import { findingData } from '../../views/checks/all-findings.ts';

/** Every finding of every document, with the addresses of all that was compared. */
export const GET: APIRoute = ({ site }) => {
  async function* parts(): AsyncGenerator<string> {
    let before = '{"findings":[\n';
    for await (const found of allFindings()) {
      yield before + JSON.stringify(findingData(found, (path) => shareable(path, site)));
      before = ',\n';
    }
    yield before === ',\n' ? '\n]}\n' : '{"findings":[]}\n';
  }
  return streamed(parts(), 'application/json');
};
