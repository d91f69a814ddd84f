import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';

export interface SiteServer {
  /** Address without a slash at the end: `http://localhost:4321`. */
  origin: string;
  close: () => Promise<void>;
}

/** Headers that a page can not set for itself in a meta element. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'none'",
} as const;

/** Files whose name changes with what is in them: a browser need never ask for one twice. */
const hashed = /^\/_astro\//u;

/** Types that do not follow from the ending of a name, or that need an encoding beside them. */
const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  SHA256SUMS: 'text/plain;charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.parquet': 'application/vnd.apache.parquet',
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
};

/** What is worth compressing, by type: the search index, workbooks and pictures are compressed as they are. */
const compressible = /^text\/|\/javascript|[/+](?:json|xml)(?:;|$)/u;

/** What hosts take for answers made on the fly: larger costs time and gains little. */
const effort = 5;

/**
 * Serves a built site on this machine, as a static host would: folders by their index.html, 404.html for
 * what is not there, text compressed, names with a hash kept by the browser. Port 0 takes any free one; a port in use is an error of code `EADDRINUSE`.
 */
export async function serveSite(folder: string, port = 0): Promise<SiteServer> {
  const notFound = readFileSync(path.join(folder, '404.html'));
  const handler = sirv(folder, {
    etag: true,
    setHeaders(response, file) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('Vary', 'Accept-Encoding');
      response.setHeader('Cache-Control', hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
      const type = types[path.posix.extname(file) || path.posix.basename(file)];
      if (type) response.setHeader('Content-Type', type);
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/html;charset=utf-8' });
      response.end(notFound);
    },
  });
  const compress = compression({ brotli: true, level: effort, mimes: compressible });
  const server = createServer((request, response) => {
    // A range counts the bytes of the file, so a part of it is sent as it is.
    if (request.headers.range) handler(request, response);
    else compress(request, response, () => handler(request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
