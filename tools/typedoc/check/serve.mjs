import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path/posix';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves a folder under `/docs/v1/` on a free port of this machine. */
export async function serve(folder) {
  const prefix = '/docs/v1/';
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    try {
      if (!path.startsWith(prefix)) throw new Error('outside');
      const body = readFileSync(`${folder}/${path.slice(prefix.length)}`);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}${prefix}`,
    close: () => server.close(),
  };
}
