import { ModelValidationError, Run } from '../../../src';
import { mergeModel, OmitType, PartialType } from '../../../src/nestjs';
import { errorOf } from '../../helpers/error-of';

class UpdateRun extends PartialType(OmitType(Run, ['runId'])) {}
class OtherRun extends PartialType(Run) {}

const stored = (): Run =>
  Run.fromJson('{"run_id":1,"run_name":"nightly","tasks":[{"task_key":"a"}],"z":9007199254740993}');

it('keeps what was not sent, every digit included', () => {
  const run = stored();
  const merged = mergeModel(run, UpdateRun.fromDict({ description: 'd' }));
  expect(merged).toBeInstanceOf(Run);
  expect(JSON.parse(merged.toJson())).toEqual({ ...JSON.parse(run.toJson()), description: 'd' });
  expect(merged.additionalProperties).toEqual({ z: 9007199254740993n });
  expect(run.equals(stored())).toBe(true);
});

it('takes what was sent, unknown fields too', () => {
  const update = UpdateRun.fromDict({ run_name: 'x', tasks: [], later: 1 });
  expect(mergeModel(stored(), update).toDict()).toMatchObject({
    run_name: 'x',
    tasks: [],
    later: 1,
  });
});

it('holds the result to the rules', () => {
  const update = new OtherRun();
  update.runId = 'x' as never;
  const { issues } = errorOf(ModelValidationError, () => mergeModel(stored(), update));
  expect(issues.map(({ path }) => path)).toEqual(['run_id']);
});
