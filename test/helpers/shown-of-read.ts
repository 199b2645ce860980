import { format, inspect } from 'node:util';

import { ConsoleLogger, HttpException } from '@nestjs/common';

import { ModelError, ModelParseError, ModelValidationError, Run } from '../../src';
import { ModelValidationPipe, problemException, wireExceptionFactory } from '../../src/nestjs';
import { errorsOfIssues } from '../../src/nestjs/problem/errors-of-issues';
import type { ReadOptions } from '../../src';

const DEPTH = { depth: 20 };

/** All that people may be shown of a run or of the error that was thrown instead. What is written for programs is not among it. */
export function shownOfRead(read: () => unknown): string[] {
  try {
    return shownOfRun(read() as Run);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return shownOfError(error);
  }
}

/** What a client and the log are shown if Nest's pipe reads the document. */
export async function shownByPipe(document: unknown, read: ReadOptions): Promise<string[]> {
  const pipe = new ModelValidationPipe({ read });
  try {
    const run = await pipe.transform(document, { type: 'body', metatype: Run });
    return shownOfRun(run as Run);
  } catch (error) {
    if (!(error instanceof HttpException)) throw error;
    return shownOfException(error);
  }
}

function shownOfRun(run: Run): string[] {
  return [
    run.toStr(),
    Run.toStr(run),
    `${inspect(run, DEPTH)}${inspect([run])}${inspect({ run }, { showHidden: true })}`,
    format('%s %o %O', run, run, run),
    inspect(run.readIssues, DEPTH),
    inspect(run.validate(), DEPTH),
    inspect(run.toDict({ redact: true }), DEPTH),
    run.toJson(0, { redact: true }),
    Run.toJson(run, 0, { redact: true }),
    ...logged(run.toDict({ redact: true })),
    ...logged(run.readIssues, { json: false }),
    ...logged(run, { json: false }),
  ];
}

function shownOfError(error: ModelError): string[] {
  const shown = [
    error.message,
    error.stack ?? '',
    inspect(error, DEPTH),
    inspect(error.cause, DEPTH),
    format('%s %o %O %j', error, error, error, error),
    JSON.stringify([error, Object.assign({}, error), error.message]),
    ...logged(error),
    ...logged(error, { json: false }),
  ];
  if (error instanceof ModelValidationError || error instanceof ModelParseError) {
    shown.push(...shownOfException(problemException(error)));
  }
  if (error instanceof ModelValidationError) {
    const errors = errorsOfIssues(error);
    shown.push(JSON.stringify(errors), inspect(errors, DEPTH));
    shown.push(...shownOfException(wireExceptionFactory()(errors)));
  }
  return shown;
}

function shownOfException(exception: HttpException): string[] {
  return [
    JSON.stringify(exception.getResponse()),
    JSON.stringify(exception),
    exception.message,
    exception.stack ?? '',
    inspect(exception, DEPTH),
    inspect(exception.cause, DEPTH),
    ...logged(exception),
  ];
}

/** What Nest's logger writes. */
function logged(value: unknown, { json = true } = {}): string[] {
  const written: string[] = [];
  const write = (text: unknown): boolean => written.push(String(text)) > 0;
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation(write),
  );
  const logger = new ConsoleLogger({ json, colors: false });
  logger.log(value);
  logger.error(value, (value as Error).stack);
  for (const spy of spies) spy.mockRestore();
  expect(written).not.toEqual([]);
  return written;
}
