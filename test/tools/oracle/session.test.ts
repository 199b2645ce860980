import { toText } from '../../helpers/draft';
import { parseExample } from '../../../tools/oracle/parse-example';
import { readHere } from '../../../tools/oracle/read-here';
import type { Rule } from '../../../tools/oracle/rule';
import { RULES } from '../../../tools/oracle/rules';
import { compareAll, type Finding, type Oracle } from '../../../tools/oracle/session';
import { shrink } from '../../../tools/oracle/shrink';
import type { Verdict } from '../../../tools/oracle/verdict';

const REFUSED: Verdict = { error: 'ValidationError', message: '', issues: [], isBroken: false };

/** Answers as given, and for every other document as this package does. */
function oracleOf(answers: Readonly<Record<string, Verdict>>): Oracle {
  return {
    read: (samples) =>
      Promise.resolve(
        samples.map(
          ({ model, document }) => answers[toText(document)] ?? readHere(model, document),
        ),
      ),
  };
}

async function findingOf(
  text: string,
  answers: Readonly<Record<string, Verdict>>,
  rules: readonly Rule[] = RULES,
): Promise<Finding> {
  const [finding] = await compareAll(oracleOf(answers), [parseExample(['Run', text])], rules);
  return finding as Finding;
}

function namesOf({ rules }: Finding): string[] {
  return [...rules].map(({ name }) => name);
}

const RULE: Rule = {
  name: 'long-name',
  why: 'For this test.',
  docs: '',
  at: ({ path, value }) => path.at(-1) === 'run_name' && value === 'long',
  python: 'refuses',
  here: 'reads',
  instead: () => 'name',
  examples: [['Run', '{"run_name":"long"}']],
  others: [['Run', '{"run_name":"name"}']],
};

describe('comparing with the Python package', () => {
  it('explains nothing where both agree', async () => {
    const finding = await findingOf('{"run_id":1.0}', {});
    expect(finding).toMatchObject({ isExplained: true });
    expect(namesOf(finding)).toEqual([]);
  });

  it('takes different reasons to refuse as the same', async () => {
    expect(await findingOf('{"run_id":"x"}', { '{"run_id":"x"}': REFUSED })).toMatchObject({
      isExplained: true,
    });
  });

  it.each([
    ['a verdict', '{"run_id":1.0}', REFUSED, 'fraction-for-integer'],
    ['a dict', '{"new":1}', { dict: { run_name: 'Untitled' } }, 'unknown-field'],
    [
      'a refusal here',
      '{"state":[]}',
      { dict: { state: {}, run_name: 'Untitled' } },
      'object-from-pairs',
    ],
  ])('explains %s by a rule', async (_what, text, verdict, name) => {
    const finding = await findingOf(text, { [text]: verdict });
    expect(namesOf(finding)).toEqual([name]);
    expect(finding.isExplained).toBe(true);
  });

  it('explains several differences of one document', async () => {
    const finding = await findingOf('{"run_id":1.0,"new":1}', {
      '{"run_id":1.0,"new":1}': REFUSED,
    });
    expect(namesOf(finding).sort()).toEqual(['fraction-for-integer', 'unknown-field']);
    expect(finding.isExplained).toBe(true);
  });

  it.each<[string, string, Record<string, Verdict>]>([
    ['another verdict', '{"run_name":"x"}', { '{"run_name":"x"}': REFUSED }],
    ['another dict', '{"run_name":"x"}', { '{"run_name":"x"}': { dict: { run_name: 'y' } } }],
    [
      'a difference beside one that a rule explains',
      '{"run_id":1.0,"run_name":"x"}',
      { '{"run_id":1.0,"run_name":"x"}': REFUSED, '{"run_id":1,"run_name":"x"}': REFUSED },
    ],
    [
      'a value that Python reads where the rule says that it refuses',
      '{"run_id":1.0}',
      { '{"run_id":1.0}': { dict: { run_id: 2, run_name: 'Untitled' } } },
    ],
    [
      'a member that Python loses beside one that it drops',
      '{"new":1,"run_id":1}',
      { '{"new":1,"run_id":1}': { dict: { run_name: 'Untitled' } } },
    ],
  ])('does not explain %s', async (_what, text, answers) => {
    expect(await findingOf(text, answers)).toMatchObject({ isExplained: false });
  });

  it('holds a rule to what it says of this package', async () => {
    const answers = { '{"run_name":"long"}': REFUSED };
    const isExplained = async (rule: Partial<Rule>): Promise<boolean> =>
      (await findingOf('{"run_name":"long"}', answers, [{ ...RULE, ...rule }])).isExplained;
    expect(await isExplained({})).toBe(true);
    expect(await isExplained({ here: 'refuses' })).toBe(false);
    expect(await isExplained({ python: 'reads' })).toBe(false);
    expect(await isExplained({ writes: () => ({ value: 'other' }) })).toBe(false);
    expect(await isExplained({ instead: () => 'long' })).toBe(false);
  });

  it('wants the issue at the place and with the code that the rule names', async () => {
    const text = '{"run_name":1}';
    const rule: Rule = {
      ...RULE,
      at: ({ path }) => path.at(-1) === 'run_name',
      python: 'reads',
      here: 'refuses',
    };
    const answers = { [text]: { dict: { run_name: 'x' } } };
    const isExplained = async (change: Partial<Rule>): Promise<boolean> =>
      (await findingOf(text, answers, [{ ...rule, ...change }])).isExplained;
    expect(await isExplained({ codes: ['type'] })).toBe(true);
    expect(await isExplained({ codes: ['enum'] })).toBe(false);
    expect(await isExplained({ at: ({ role }) => role === 'document', instead: () => ({}) })).toBe(
      false,
    );
  });
});

describe('the shrinker', () => {
  const oracle: Oracle = {
    read: (samples) =>
      Promise.resolve(
        samples.map(({ model, document }) =>
          toText(document).includes('odd') ? REFUSED : readHere(model, document),
        ),
      ),
  };

  it('leaves out all that the difference does not need, and makes the rest plain', async () => {
    const text = JSON.stringify({
      run_id: 455644833,
      state: { life_cycle_state: 'TERMINATED', state_message: 'done' },
      new_in_2027: [1, { a: null }],
      tasks: [
        { task_key: 'load', run_id: 1 },
        { task_key: 'report', description: 'a rather odd task', start_time: 1625060460483 },
      ],
    });
    const [finding] = await compareAll(oracle, [parseExample(['Run', text])], RULES);
    const smallest = await shrink(oracle, RULES, finding as Finding);
    expect(toText(smallest.comparison.sample.document)).toBe(
      '{"tasks":[{"task_key":"t","description":"odd"}]}',
    );
    expect(smallest.isExplained).toBe(false);
  });

  it('leaves a document as it is of which nothing can be left out', async () => {
    const [finding] = await compareAll(
      oracle,
      [parseExample(['Run', '{"run_name":"odd"}'])],
      RULES,
    );
    const smallest = await shrink(oracle, RULES, finding as Finding);
    expect(toText(smallest.comparison.sample.document)).toBe('{"run_name":"odd"}');
  });
});
