import { endOfRun } from '../../domain/durations/run-end';
import { endOf, startOf } from '../../domain/lifecycle/timed';
import type { Recorded } from '../facts/recorded';
import { flag, milliseconds, timestamp, word } from './column';

/** When a run or a task run was at work, and for how long. */
export const TIME_COLUMNS = {
  start_time: timestamp<Recorded>('When it started.', ({ record }) => startOf(record)),
  end_time: timestamp<Recorded>(
    'When it ended. If the document of a run does not state it, it is the last end of a task.',
    ({ record }) => ('taskKey' in record ? endOf(record) : endOfRun(record)),
  ),
  queue_duration_ms: milliseconds<Recorded>(
    'Waiting in the queue.',
    ({ durations }) => durations.queue,
  ),
  setup_duration_ms: milliseconds<Recorded>(
    'Preparing the cluster. A run of several tasks has it on the tasks.',
    ({ durations }) => durations.setup,
  ),
  execution_duration_ms: milliseconds<Recorded>(
    'Executing the code. A run of several tasks has it on the tasks.',
    ({ durations }) => durations.execution,
  ),
  cleanup_duration_ms: milliseconds<Recorded>(
    'Shutting the cluster down. A run of several tasks has it on the tasks.',
    ({ durations }) => durations.cleanup,
  ),
  duration_ms: milliseconds<Recorded>(
    'How long it was at work, or had been when the server answered; idle time before repairs does not count.',
    ({ durations }) => durations.total?.milliseconds,
  ),
  duration_basis: word<Recorded>(
    'What `duration_ms` was computed from: run_duration, phases, segments, elapsed or wall.',
    ({ durations }) => durations.total?.basis,
  ),
  duration_is_complete: flag<Recorded>(
    'False if a part of `duration_ms` is not known, or if idle time may be counted.',
    ({ durations }) => durations.total?.isComplete,
  ),
  wall_duration_ms: milliseconds<Recorded>(
    'From start to end, idle time before repairs included.',
    ({ durations }) => durations.wall,
  ),
};
