import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
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

/**
 * Serves a built site on this machine, as a static host would: folders by their index.html, 404.html for
 * what is not there. Port 0 takes any free one; a port in use is an error of code `EADDRINUSE`.
 */
export async function serveSite(folder: string, port = 0): Promise<SiteServer> {
  const notFound = readFileSync(path.join(folder, '404.html'));
  const handler = sirv(folder, {
    etag: true,
    setHeaders(response, file) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (/\.(?:csv|json|txt)$/u.test(file)) {
        const type = String(response.getHeader('Content-Type') ?? 'text/plain');
        response.setHeader('Content-Type', `${type.split(';')[0]};charset=utf-8`);
      }
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/html;charset=utf-8' });
      response.end(notFound);
    },
  });
  const server = createServer((request, response) => handler(request, response));
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
