// The built site on a server of its own, as any plain web server would send it: from the top or from a folder, and
// with files missing if a test asks for that.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const DIST = resolve(process.env.MUSTER_DIST ?? join(import.meta.dirname, '../../../dist'));
export const SINGLE_FILE_URL = pathToFileURL(join(DIST, 'muster.html')).href;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface ServedSite {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder of the address, such as `/aid/muster/`. */
  readonly under?: string;
  /** Files that this server does not have. */
  readonly missing?: RegExp;
}

export async function serveSite({ under = '/', missing }: ServeOptions = {}): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(under) ? normalize(path.slice(under.length) || 'index.html') : null;
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here');
    };
    if (inside === null || inside.startsWith('..') || missing?.test(inside)) return refuse();
    readFile(join(DIST, inside)).then(
      (bytes) =>
        response.writeHead(200, { 'Content-Type': TYPES[extname(inside)] ?? 'application/octet-stream' }).end(bytes),
      refuse,
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
