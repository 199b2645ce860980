import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, type OxfmtConfig } from 'oxfmt';

/** The text of a file as `npm run format` leaves it. */
export async function formatted(path: string, text: string): Promise<string> {
  const settings = readFileSync(join(__dirname, '../.oxfmtrc.json'), 'utf8');
  const { code, errors } = await format(path, text, JSON.parse(settings) as OxfmtConfig);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return code;
}
