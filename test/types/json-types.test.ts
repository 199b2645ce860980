import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectTypeOf } from 'expect-type';
import ts from 'typescript';

import {
  GitBranchSource,
  Model,
  Run,
  RunTask,
  StringField,
  type FieldType,
  type GitBranchSourceJson,
  type GitSourceJson,
  type RunJson,
  type RunTaskJson,
  type WriteOptions,
} from '../../src';
import { PartialType } from '../../src/nestjs';
import { oneOfMembers } from '../../src/schema/one-of';
import { MODELS } from '../helpers/models';

const ROOT = join(__dirname, '../..');

describe('what toDict gives', () => {
  it('has a type of its own, with names as in JSON and docs', () => {
    const json = Run.example().toDict();
    expectTypeOf(json).toEqualTypeOf<RunJson>();
    expectTypeOf(Run.toDict(Run.example())).toEqualTypeOf<RunJson>();
    expectTypeOf(Run.example().toJSON()).toEqualTypeOf<RunJson>();
    expectTypeOf(json.run_id).toEqualTypeOf<number | undefined>();
    expectTypeOf(json.tasks).toEqualTypeOf<RunTaskJson[] | undefined>();
    expectTypeOf<RunTaskJson['task_key']>().toEqualTypeOf<string>();
    expectTypeOf<'RUNNING'>().toExtend<NonNullable<RunJson['state']>['life_cycle_state']>();
    // @ts-expect-error -- there is no such field
    expect(json.run_idd).toBeUndefined();
  });

  it('is one of several for a oneOf, and the one of its form', () => {
    expectTypeOf(GitBranchSource.example().toDict()).toEqualTypeOf<GitBranchSourceJson>();
    expectTypeOf<RunJson['git_source']>().toEqualTypeOf<GitSourceJson | undefined>();
    expect(GitBranchSource.example().toDict().git_branch).toBe('main');
  });

  it('can be stored as any object can, and is read again', () => {
    expectTypeOf<RunJson>().toExtend<Record<string, unknown>>();
    const json: RunJson = { run_id: 1, state: { life_cycle_state: 'RUNNING' } };
    expect(Run.fromDict(json).toDict()).toEqual({ ...json, run_name: 'Untitled' });
  });
});

describe('what toDict gives for a class of the user', () => {
  class Invoice extends Model {
    @StringField('dueBy')
    due?: string;
  }
  class Typed extends Model<{ dueBy?: string }> {
    @StringField('dueBy')
    due?: string;
  }

  it('is any object, unless the class says more', () => {
    expectTypeOf(Invoice.of({}).toDict()).toEqualTypeOf<Record<string, unknown>>();
    expectTypeOf(Typed.of({}).toDict()).toEqualTypeOf<{ dueBy?: string }>();
    expect(Typed.of({ due: 'today' }).toDict().dueBy).toBe('today');
  });

  it('is the JSON of the model that it extends', () => {
    class Labelled extends RunTask {
      @StringField('label')
      label?: string;
    }
    expectTypeOf(Labelled.of({ taskKey: 'a' }).toDict()).toEqualTypeOf<RunTaskJson>();
    expect(Labelled.of({ taskKey: 'a', label: 'x' }).toDict()).toEqual({
      task_key: 'a',
      label: 'x',
    });
  });
});

describe('what toDict gives for a class that extends a model', () => {
  /** It declares that its JSON has more; `super.toDict()` has it, for it writes all fields. */
  class Labelled extends RunTask {
    @StringField('label')
    label?: string;

    override toDict(options?: WriteOptions): RunTaskJson & { label?: string } {
      return super.toDict(options);
    }
  }

  it('can be declared to have more, to every reader of it', () => {
    const task = Labelled.fromDict({ task_key: 'a', label: 'x' });
    expectTypeOf(task.toDict().label).toEqualTypeOf<string | undefined>();
    expectTypeOf(Labelled.toDict(task)).toEqualTypeOf<RunTaskJson & { label?: string }>();
    expect(task.toDict()).toEqual({ task_key: 'a', label: 'x' });
  });

  it('has anything after a lenient read, and for a mapped type, which may lack fields', () => {
    const task = Labelled.fromDict({}, { mode: 'lenient' });
    expectTypeOf(task.toDict()).toEqualTypeOf<Record<string, unknown>>();
    class Patch extends PartialType(RunTask) {}
    expectTypeOf(Patch.of({}).toDict()).toEqualTypeOf<Record<string, unknown>>();
    expect(Patch.of({}).toDict()).toEqual({});
  });
});

/** The declared members by name: whether one is optional, its type and its doc comment. */
type Members = ReadonlyMap<string, { optional: boolean; type: string; doc: string }>;

function declared(): ReadonlyMap<string, Members | string> {
  const folder = join(ROOT, 'src/models');
  const found = new Map<string, Members | string>();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!String(name).endsWith('-json.ts')) continue;
    const text = readFileSync(join(folder, String(name)), 'utf8');
    const source = ts.createSourceFile('json.ts', text, ts.ScriptTarget.ES2022, true);
    for (const alias of source.statements.filter(ts.isTypeAliasDeclaration)) {
      found.set(alias.name.text, membersOf(alias.type));
    }
  }
  return found;
}

function membersOf(type: ts.TypeNode): Members | string {
  if (!ts.isTypeLiteralNode(type)) return type.getText();
  return new Map(
    type.members.filter(ts.isPropertySignature).map((member) => [
      (member.name as ts.Identifier | ts.StringLiteral).text,
      {
        optional: member.questionToken !== undefined,
        type: member.type!.getText(),
        doc: ts
          .getJSDocCommentsAndTags(member)
          .map((doc) => doc.getText())
          .join(''),
      },
    ]),
  );
}

/** What the type of a field must look like. */
function shapeOf(type: FieldType): RegExp {
  switch (type.kind) {
    case 'array':
      return new RegExp(`^\\(?${shapeOf(type.items).source.slice(1, -1)}\\)?\\[\\]$`);
    case 'map':
      return new RegExp(`^Record<string, ${shapeOf(type.items).source.slice(1, -1)}>$`);
    case 'model':
      return new RegExp(`^${type.model.name}Json$`);
    case 'enum':
      return /^`\$\{\w+\}`$/;
    case 'integer':
    case 'number':
      return /^number$/;
    case 'any':
      return /^unknown$/;
    default:
      return new RegExp(`^${type.kind}$`);
  }
}

describe('the types of JSON', () => {
  const types = declared();
  const models = [...new Set(Object.values(MODELS))];

  it.each(models.map((model) => [model.name, model] as const))(
    'of a %s has the wire name, the type and the doc comment of every field',
    (name, model) => {
      const members = types.get(`${name}Json`);
      const forms = oneOfMembers(model);
      if (forms) {
        const names = forms.map((form) => `${form.model.name}Json`).sort();
        expect((members as string).split(' | ').sort()).toEqual(names);
        return;
      }
      const fields = model.fields();
      if (fields.length === 0) {
        expect(members).toBe('Record<string, unknown>');
        return;
      }
      expect([...(members as Members).keys()]).toEqual(fields.map(({ wire }) => wire));
      for (const field of fields) {
        const member = (members as Members).get(field.wire)!;
        expect(member.optional).toBe(!field.required);
        expect(member.type).toMatch(shapeOf(field));
        expect(member.doc).toMatch(/\w{3}/);
      }
    },
  );

  it('are all exported', () => {
    const list = readFileSync(join(ROOT, 'src/models/json-types.ts'), 'utf8');
    const exported = [...list.matchAll(/export type \{ (\w+) \}/g)].map(([, name]) => name);
    expect(exported.sort()).toEqual(models.map(({ name }) => `${name}Json`).sort());
  });

  it('are up to date, and every class is tied to its own', () => {
    const tool = join(ROOT, 'tools/json-types/main.ts');
    const loader = join(ROOT, 'tools/register-typescript.cjs');
    const check = (): string =>
      execFileSync(process.execPath, ['-r', loader, tool, '--check'], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(check()).toBe('');
  }, 60_000);
});
