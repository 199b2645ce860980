import { ModelValidationError, Run } from '../../src';

const ADVICE = "read with mode: 'lenient'";
const DOCUMENTS = [{ run_type: 'NEWER' }, { run_id: 2 ** 60 }, { run_id: 2n ** 60n }];

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ModelValidationError) return error.issues[0]!.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe.each(DOCUMENTS)('of %p, lenient reading', (document) => {
  it('is advised in a strict read, which it would help', () => {
    expect(messageOf(() => Run.fromDict(document))).toContain(ADVICE);
  });

  it('is not advised in a lenient read', () => {
    const [issue] = Run.fromDict(document, { mode: 'lenient' }).readIssues;
    expect(issue!.message).toContain('is');
    expect(issue!.message).not.toContain('lenient');
  });

  it('is not advised by validate and of, which read nothing', () => {
    const values = { runType: document.run_type, runId: document.run_id } as object;
    expect(messageOf(() => Run.of(values))).not.toContain('lenient');
    const run = Object.assign(Run.of({}), values);
    expect(run.validate()[0]!.message).not.toContain('lenient');
  });
});
