/**
 * What time is. Processor time, of all threads of the process, does not count the moments at which other programs had
 * the processor, which makes it far steadier than wall time on a busy machine. Windows counts it in steps too coarse to use.
 */
export const CLOCKS = {
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  wall: () => performance.now(),
};

export const DEFAULT_CLOCK = process.platform === 'win32' ? 'wall' : 'processor';
