import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { assertNone } from './run.mjs';

/** publint finds nothing in the package as it is packed, not even a suggestion. */
export async function lintPackage({ contents }) {
  const manifest = JSON.parse(readFileSync(join(contents, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir: contents, pack: false, strict: true });
  assertNone(messages.map((message) => `${message.type}: ${formatMessage(message, manifest)}`));
  return `no message on ${Object.keys(manifest.exports).length} exports`;
}
