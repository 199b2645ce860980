import * as library from '../../index';
import { provideDescriptions, type FieldDescription } from '../../schema/describe/descriptions';
import { ModelProblem } from '../problem/model-problem';
import { ModelProblemIssue } from '../problem/model-problem-issue';
import descriptions from './descriptions.json';

type Descriptions = Readonly<Record<string, Readonly<Record<string, FieldDescription>>>>;

/** The exported classes and their bases by name; a base that declares fields need not be exported. */
const classes = new Map(
  Object.values({ ...library, ModelProblem, ModelProblemIssue })
    .filter((exported) => typeof exported === 'function')
    .flatMap((exported) => withBases(exported).map((one) => [one.name, one] as const)),
);

function withBases(one: Readonly<{ name: string }>): Readonly<{ name: string }>[] {
  const base = Object.getPrototypeOf(one) as Readonly<{ name: string }> | null;
  return base === null || base === Function.prototype ? [one] : [one, ...withBases(base)];
}

// By class, not by name: a class of the user's own may be named Run too.
const known = new Map<unknown, Readonly<Record<string, FieldDescription>>>(
  Object.entries(descriptions as Descriptions).map(([name, fields]) => [classes.get(name), fields]),
);

provideDescriptions((model, property) => {
  const fields = known.get(model);
  return fields && Object.hasOwn(fields, property) ? fields[property] : undefined;
});
