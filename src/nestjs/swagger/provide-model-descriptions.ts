import * as library from '../../index';
import { provideDescriptions, type FieldDescription } from '../../schema/describe/descriptions';
import { ModelProblem } from '../problem/model-problem';
import { ModelProblemIssue } from '../problem/model-problem-issue';
import descriptions from './descriptions.json';

type Descriptions = Readonly<Record<string, Readonly<Record<string, FieldDescription>>>>;

const exported: Readonly<Record<string, unknown>> = { ...library, ModelProblem, ModelProblemIssue };

/** The bases that declare fields for the exported classes, too. */
const classes: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.values(exported)
      .flatMap(basesOf)
      .map((base) => [base.name, base]),
  ),
  ...exported,
};

// By class, not by name: a class of the user's own may be named Run too.
const known = new Map<unknown, Readonly<Record<string, FieldDescription>>>(
  Object.entries(descriptions as Descriptions).map(([name, fields]) => [classes[name], fields]),
);

provideDescriptions((model, property) => {
  const fields = known.get(model);
  return fields && Object.hasOwn(fields, property) ? fields[property] : undefined;
});

function basesOf(value: unknown): { readonly name: string }[] {
  const base: unknown = typeof value === 'function' ? Object.getPrototypeOf(value) : undefined;
  return typeof base === 'function' && base.name !== '' ? [base, ...basesOf(base)] : [];
}
