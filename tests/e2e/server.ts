import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Certificate, makeCertificate } from './certificate';

/** The hosts that this server answers for: the portal's real names. */
const hosts = [
  'portal.azure.com',
  '*.portal.azure.com',
  '*.portal.azure.net',
  'portal.azure.us',
  '*.hosting.azureportal.usgovcloudapi.net',
  'portal.azure.cn',
  '*.hosting.azureportal.chinacloudapi.cn',
  'entra.microsoft.com',
  // No host of the portal: the same pages, with no reader in them.
  '*.example',
];

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A request that came to the server, whoever sent it. */
export interface ServedRequest {
  host: string;
  /** Method, path and query: `GET /knockout.html?lang=ja`. */
  asked: string;
}

export interface FixtureServer {
  /** Every request so far. */
  requests: ServedRequest[];
  /** Pages that a test has made up: HTML by path, before those of the folder. */
  pages: Map<string, string>;
  /** What makes a browser come here for the portal's hosts, and find no other host at all. */
  browserArgs: string[];
  /** On 127.0.0.1. */
  port: number;
  close(): Promise<void>;
}

/** Serves a folder over https under the portal's real host names. */
export async function startServer(folder: string): Promise<FixtureServer> {
  const certificate = await makeCertificate();
  const requests: FixtureServer['requests'] = [];
  const pages: FixtureServer['pages'] = new Map();
  const server = createServer(certificate, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://x');
    requests.push({ host: request.headers.host ?? '', asked: `${request.method} ${request.url}` });
    const made = pages.get(pathname);
    const body = made ?? (await readFile(join(folder, normalize(pathname))).catch(() => undefined));
    response.writeHead(body ? 200 : 404, {
      'content-type': types[made ? '.html' : extname(pathname)] ?? 'text/plain',
    });
    response.end(body ?? 'no such fixture');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    requests,
    pages,
    browserArgs: browserArgs(server, certificate),
    port: (server.address() as AddressInfo).port,
    close: () => close(server),
  };
}

function browserArgs(server: Server, { fingerprint }: Certificate): string[] {
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rules = [
    ...hosts.map((host) => `MAP ${host} ${address}`),
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
    'MAP * ~NOTFOUND', // The first match wins, so this one goes last.
  ];
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    `--ignore-certificate-errors-spki-list=${fingerprint}`,
    '--test-type',
  ];
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
