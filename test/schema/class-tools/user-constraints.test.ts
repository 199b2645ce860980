import { Matches, Max, ValidateIf } from 'class-validator';

import {
  ArrayField,
  IntegerField,
  Model,
  ModelValidationError,
  Run,
  StringField,
} from '../../../src';
import { errorOf } from '../../helpers/error-of';

/** A class with class-validator decorators beside the field decorators, and one on an inherited field. */
class TeamRun extends Run {
  @Matches(/^team-/, { message: 'must begin with team-' })
  @StringField('team_name', { required: true })
  teamName!: string;

  @Max(10)
  @IntegerField('attempt_number')
  override attemptNumber?: number = undefined;

  @ValidateIf((run: TeamRun) => run.teamName !== 'team-free')
  @Max(3, { message: 'is too much for this team' })
  @IntegerField('budget')
  budget?: number;
}

class Teams extends Model {
  @ArrayField('runs', () => TeamRun)
  runs?: TeamRun[];
}

const properties = { teamName: 'team-a', attemptNumber: 3, budget: 2 };
const sound = { team_name: 'team-a', attempt_number: 3, budget: 2 };

describe("a user's class-validator decorators", () => {
  it('let a sound document pass', () => {
    expect(TeamRun.fromDict(sound).toDict()).toEqual({ ...sound, run_name: 'Untitled' });
    expect(TeamRun.fromDict({ ...sound, team_name: 'team-free', budget: 9 }).budget).toBe(9);
  });

  it.each<[string, object, [string, RegExp][]]>([
    [
      'a constraint of its own',
      { ...sound, team_name: 'b' },
      [['team_name', /^must begin with team-$/]],
    ],
    [
      'one on an inherited field',
      { ...sound, attempt_number: 11 },
      [['attempt_number', /must not be greater than 10$/]],
    ],
    ['a conditional one', { ...sound, budget: 4 }, [['budget', /^is too much for this team$/]]],
    [
      'all of them',
      { team_name: 'b', attempt_number: 11, budget: 4 },
      [
        ['team_name', /team-/],
        ['attempt_number', /10/],
        ['budget', /much/],
      ],
    ],
  ])('are honoured by fromDict and fromJson: %s', (_case, document, expected) => {
    for (const read of [
      () => TeamRun.fromDict(document),
      () => TeamRun.fromJson(JSON.stringify(document)),
    ]) {
      const { issues } = errorOf(ModelValidationError, read);
      expect(issues.map(({ path, code }) => [path, code]).sort()).toEqual(
        expected.map(([path]) => [path, 'constraint']).sort(),
      );
      for (const [path, message] of expected)
        expect(issues.find((issue) => issue.path === path)?.message).toMatch(message);
    }
  });

  it('are not asked where the codec has found a problem already', () => {
    const { issues } = errorOf(ModelValidationError, () => TeamRun.fromDict({ team_name: 7 }));
    expect(issues.map(({ code }) => code)).toEqual(['type']);
  });

  it('are located within nested documents, once each', () => {
    const { issues } = errorOf(ModelValidationError, () =>
      Teams.fromDict({ runs: [sound, { team_name: 'b' }] }),
    );
    expect(issues.map(({ path }) => path)).toEqual(['runs[1].team_name']);
  });

  it('are listed by a lenient read, and by validate', () => {
    const run = TeamRun.fromDict({ team_name: 'b' }, { mode: 'lenient' });
    expect(run.readIssues).toMatchObject([{ path: 'team_name', code: 'constraint' }]);
    expect(run.teamName).toBe('b');
    expect(run.validate()).toEqual(run.readIssues);
  });

  it('are not asked by validate where it has found a problem already', () => {
    const run = Object.assign(TeamRun.of(properties), { teamName: 'b', runId: 'x' });
    expect(run.validate().map(({ path, code }) => [path, code])).toEqual([['run_id', 'type']]);
  });

  it('may stand on a property that is no field, and be of a group', () => {
    class Grouped extends Model {
      @StringField('first_name')
      firstName?: string;

      @Matches(/^a/, { message: 'must begin with a', groups: ['create'] })
      get initials(): string {
        return this.firstName ?? '';
      }
    }
    expect(Grouped.of({ firstName: 'a' }).validate()).toEqual([]);
    const { issues } = errorOf(ModelValidationError, () => Grouped.fromDict({ first_name: 'b' }));
    const message = 'must begin with a';
    const params = { rule: 'matches' };
    expect(issues).toEqual([{ path: 'initials', code: 'constraint', message, params }]);
  });

  it('do not concern the base', () => {
    expect(Run.fromDict({ attempt_number: 11 }).attemptNumber).toBe(11);
  });
});
