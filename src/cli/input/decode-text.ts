/**
 * The text of a file: UTF-8, or UTF-16 where the file says so, as Windows PowerShell writes when output is
 * redirected. Undefined where the bytes are neither.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
