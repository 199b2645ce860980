import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JobsApi } from './jobs-api';

/** A server on loopback. */
export interface Served {
  /** `http://127.0.0.1:PORT`. */
  readonly host: string;
  close(): Promise<void>;
}

/** Serves a simulated API over HTTP, to this machine only. */
export async function serve(api: Pick<JobsApi, 'answer'>): Promise<Served> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const { status, body } = api.answer(
        request.method ?? 'GET',
        url.pathname,
        Object.fromEntries(url.searchParams),
        Buffer.concat(chunks).toString(),
      );
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(status === 429 && { 'retry-after': '0' }),
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    host: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
