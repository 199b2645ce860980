import * as library from '../../index';
import { provideDescriptions, type FieldDescription } from '../../schema/describe/descriptions';
import { RunFields } from '../../models/run/run-fields';
import { RunTaskFields } from '../../models/task/run-task-fields';
import { ModelProblem } from '../problem/model-problem';
import { ModelProblemIssue } from '../problem/model-problem-issue';
import descriptions from './descriptions.json';

type Descriptions = Readonly<Record<string, Readonly<Record<string, FieldDescription>>>>;

const classes: Readonly<Record<string, unknown>> = {
  ...library,
  RunFields,
  RunTaskFields,
  ModelProblem,
  ModelProblemIssue,
};

// By class, not by name: a class of the user's own may be named Run too.
const known = new Map<unknown, Readonly<Record<string, FieldDescription>>>(
  Object.entries(descriptions as Descriptions).map(([name, fields]) => [classes[name], fields]),
);

provideDescriptions((model, property) => {
  const fields = known.get(model);
  return fields && Object.hasOwn(fields, property) ? fields[property] : undefined;
});
