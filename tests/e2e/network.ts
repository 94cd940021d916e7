import { readFile } from 'node:fs/promises';

/** One request that the browser started, by its own network log: pages, frames, workers and sockets alike. */
export interface NetworkRequest {
  url: string;
  /** The origin that asked for it; undefined for the browser's own business. */
  initiator?: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Chromium's word for "no page asked for this". */
const browserItself = 'not an origin';

/** Reads the file of `--log-net-log`. The browser must have been closed: only then the file is complete. */
export async function readNetLog(path: string): Promise<NetworkRequest[]> {
  const { constants, events } = JSON.parse(await readFile(path, 'utf8')) as NetLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter(({ type, params }) => type === started && params?.url !== undefined)
    .map(({ params }) => ({
      url: params?.url ?? '',
      ...(params?.initiator !== browserItself && { initiator: params?.initiator }),
    }));
}

/** What an extension's own pages and worker asked for: must be nothing. */
export function byExtensions(requests: NetworkRequest[]): string[] {
  return requests.filter(({ initiator }) => initiator?.startsWith('chrome-extension:')).map(({ url }) => url);
}

/** What pages, and thus content scripts, asked of any host but the server's: must be nothing. */
export function toStrangers(requests: NetworkRequest[]): string[] {
  const isOurs = (url: string) =>
    /(^|\.)(azure\.(com|net|us|cn)|azureportal\.(usgovcloudapi\.net|chinacloudapi\.cn)|entra\.microsoft\.com)$|\.example$/.test(
      new URL(url).hostname,
    );
  return requests
    .filter(({ url, initiator }) => initiator !== undefined && !isOurs(url))
    .map(({ url }) => url);
}
