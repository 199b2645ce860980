import { existsSync, openSync, closeSync, readSync } from 'node:fs';
import { basename } from 'node:path';

/** Where PNG files state their width and height: in the first chunk, after its name. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const BYTES = 24;

/** Pictures state their size, so that nothing below moves when they come. */
export function withImageSizes(html: string): string {
  return html.replaceAll(/<img (src="([^"]+\.png)")/g, (all, source: string, url: string) => {
    const file = `docs/${basename(url)}`;
    return existsSync(file) ? `<img ${sizeOf(file)} ${source}` : all;
  });
}

function sizeOf(file: string): string {
  const start = Buffer.alloc(BYTES);
  const handle = openSync(file, 'r');
  readSync(handle, start, 0, BYTES, 0);
  closeSync(handle);
  return `width="${start.readUInt32BE(WIDTH_AT)}" height="${start.readUInt32BE(HEIGHT_AT)}"`;
}
