import { createColors } from 'picocolors';
import type { Palette } from '../output/palette';
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
  const colors = createColors(color && wantsColor(stream, env));
  return {
    title: colors.bold,
    label: colors.dim,
    good: colors.green,
    bad: colors.red,
    warning: colors.yellow,
    active: colors.cyan,
  };
}

function wantsColor(stream: OutputStream, env: CommandIo['env']): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
