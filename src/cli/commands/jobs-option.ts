import { InvalidArgumentError, Option } from 'commander';

/** No machine has more cores, and each thread takes memory. */
const MOST_JOBS = 256;

/** The option `--jobs`. */
export function jobsOption(): Option {
  return new Option(
    '--jobs <count>',
    'read a large input of one document a line with so many threads (default: the cores)',
  ).argParser(jobsOf);
}

function jobsOf(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MOST_JOBS) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
  }
  return count;
}
