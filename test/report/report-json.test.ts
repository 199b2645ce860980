import { readdirSync, readFileSync } from 'node:fs';

import { Validator, type Schema } from '@cfworker/json-schema';
import Ajv from 'ajv/dist/2020';

import schema from '../../schemas/report-1.json';
import { RetryChain, Run } from '../../src';
import { reportFactsOf } from '../../src/report/facts/report-facts';
import { reportJson } from '../../src/report/json/report-json';
import { isGenerationAllowed } from '../helpers/compiled-only';
import { corpusRuns } from '../helpers/corpus-runs';
import { shareOf } from '../helpers/seed';
import { randomForm, simulate } from '../simulator';

const NOW = 1_767_225_600_000;
const INPUT = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };
const DATE_TIME = /^[+-]?\d+-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The errors of a document: by ajv, or by a validator that compiles nothing if code generation is forbidden. */
const check = isGenerationAllowed() ? compiledErrors() : interpretedErrors;

function compiledErrors(): (document: unknown) => unknown {
  const ajv = new Ajv({ strict: true, allErrors: true, formats: { 'date-time': DATE_TIME } });
  const validate = ajv.compile(schema);
  return (document) => (validate(document) ? [] : validate.errors);
}

function interpretedErrors(document: unknown): unknown {
  return new Validator(schema as Schema, '2020-12', false).validate(document).errors;
}

function jsonOf(runs: readonly Run[], now?: number): unknown {
  const facts = reportFactsOf(RetryChain.group(runs).values(), INPUT, { now, machine: NOW });
  return JSON.parse(reportJson(facts, NOW));
}

function errorsOf(document: unknown): unknown {
  return check(document);
}

describe('the JSON of a report validates against the schema of the package', () => {
  it('for the documents of real servers', () => {
    const folder = 'test/fixtures/corpus';
    const runs = readdirSync(folder).flatMap((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      return name.startsWith('runs-')
        ? corpusRuns(name)
        : [Run.fromJson(text, { mode: 'lenient' }) as Run];
    });
    expect(runs.length).toBeGreaterThan(40);
    expect(errorsOf(jsonOf(runs))).toEqual([]);
  });

  it('for whatever the simulator plays', () => {
    for (let seed = 0; seed < shareOf(150); seed += 1) {
      const world = simulate(seed, { ids: seed % 2 === 0 ? 'safe' : 'huge' });
      const moment = world.moments(2)[0] as number;
      const texts = [
        ...world.documents(moment, randomForm(seed)),
        ...world.loops(moment, randomForm(seed)),
      ];
      const runs = texts.map(({ text }) => Run.fromJson(text, { mode: 'lenient' }) as Run);
      expect({ seed, errors: errorsOf(jsonOf(runs, moment)) }).toEqual({ seed, errors: [] });
    }
  });

  it('for a run of which nothing is right', () => {
    const run = Run.fromDict(
      { run_id: 'x', state: 7, status: 'DONE', start_time: 1e300, tasks: [7, { task_key: 8 }] },
      { mode: 'lenient' },
    ) as Run;
    expect(errorsOf(jsonOf([run]))).toEqual([]);
  });

  it('and not for another document', () => {
    expect(errorsOf({ version: 2 })).not.toEqual([]);
    expect(errorsOf({ ...(jsonOf([]) as object), more: 1 })).not.toEqual([]);
  });
});

it('has all digits of ids, times in ISO 8601, and durations in milliseconds', () => {
  const run = Run.fromDict(
    {
      run_id: 9007199254740993n,
      start_time: NOW - 5_000,
      end_time: NOW,
      state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
    },
    { mode: 'lenient' },
  ) as Run;
  expect(jsonOf([run])).toMatchObject({
    version: 1,
    generated_at: '2026-01-01T00:00:00.000Z',
    runs: [
      {
        run_id: '9007199254740993',
        started_at: '2025-12-31T23:59:55.000Z',
        durations: { total: { milliseconds: 5_000 } },
      },
    ],
  });
});

it('is in the package, under its own name', () => {
  const { files, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    files: string[];
    exports: Record<string, string>;
  };
  expect(files).toContain('schemas');
  expect(exports['./schemas/report-1.json']).toBe('./schemas/report-1.json');
});
