import { WorkerThread } from '../../../src/cli/parallel/worker-thread';
import { temporaryFile } from '../../helpers/temporary-files';

const ORDER = {
  job: { task: 'findProblems', options: undefined },
  reading: { name: 'runs.json', isLenient: false },
  chunk: { bytes: Buffer.from('{}'), line: 1 },
} as const;

it('answers no order once it has failed', async () => {
  const thread = new WorkerThread(temporaryFile('fire.cjs', 'throw new Error("it is on fire");'));
  const first = thread.ask(ORDER);
  await expect(first).rejects.toThrow('it is on fire');
  expect(thread.open).toBe(0);
  await expect(thread.ask(ORDER)).rejects.toThrow('it is on fire');
});

it('says so if it has ended', async () => {
  const thread = new WorkerThread(temporaryFile('end.cjs', 'process.exit(7);'));
  await expect(thread.ask(ORDER)).rejects.toThrow('a thread has ended too early, with code 7');
});
