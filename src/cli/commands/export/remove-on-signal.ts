import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes a path if SIGINT, SIGTERM or SIGHUP ends the process. Call the returned function to keep the path. */
export function removeOnSignal(path: string): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    callOff();
    rmSync(path, { recursive: true, force: true });
    // Ends as it would have without this.
    process.kill(process.pid, signal);
  };
  const callOff = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return callOff;
}
