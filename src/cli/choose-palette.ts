import { styleText } from 'node:util';
import { PLAIN_PALETTE, type Paint, type Palette } from '../report/text/palette';
import type { CommandIo, OutputStream } from './command-io';

/**
 * The colors for a stream. `--no-color` and NO_COLOR turn them off, FORCE_COLOR turns them on (0 and false:
 * off); otherwise a terminal has them and a pipe has not.
 */
export function choosePalette(
  stream: OutputStream,
  env: CommandIo['env'],
  color: boolean,
): Palette {
  if (!color || !wantsColor(stream, env)) return PLAIN_PALETTE;
  return {
    title: painter('bold'),
    label: painter('dim'),
    good: painter('green'),
    bad: painter('red'),
    warning: painter('yellow'),
    active: painter('cyan'),
  };
}

function painter(style: Parameters<typeof styleText>[0]): Paint {
  // Node would decide by its own streams, but ours are arguments.
  return (text) => styleText(style, text, { validateStream: false });
}

function wantsColor(stream: OutputStream, env: CommandIo['env']): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
