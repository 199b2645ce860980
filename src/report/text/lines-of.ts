import { harmless } from './harmless';

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** A message in its own lines, whole and harmless, without white space around it. */
export function linesOf(message: string): readonly string[] {
  return message.trim().split(LINE_END).map(harmless);
}
