import { Model, Run, StringField } from '../../../src';

const FACTORY = '_OPENAPI_METADATA_FACTORY';
const OF_PLUGIN = {
  teamName: { required: true, type: () => String, description: 'The team.', deprecated: true },
  stray: { required: false, type: () => Number },
};
const EXPECTED = {
  name: 'team_name',
  required: false,
  type: 'string',
  description: 'The team.',
  deprecated: true,
};

/** As tsc emits it: the plugin's method is in the class before the decorators run. */
class ByTsc extends Run {
  declare teamName?: string;
}
Object.defineProperty(ByTsc, FACTORY, { configurable: true, value: () => OF_PLUGIN });
StringField('team_name')(ByTsc.prototype, 'teamName');

/** As SwaggerModule.loadPluginMetadata does it: later, by an assignment. */
class BySwc extends Run {
  @StringField('team_name') teamName?: string;
}
BySwc[FACTORY] = () => OF_PLUGIN;
class Derived extends BySwc {}

it.each([
  ['tsc', ByTsc],
  ['SWC', BySwc],
])("the plugin's texts are taken, and names and types are ours, with %s", (_by, model) => {
  const properties = model[FACTORY]();
  expect(properties['teamName']).toEqual(EXPECTED);
  expect(properties['stray']).toEqual(OF_PLUGIN.stray);
  expect(properties['runId']).toMatchObject({ name: 'run_id' });
});

it('is said of that class alone', () => {
  expect(Derived[FACTORY]()).not.toHaveProperty('stray');
  expect(Run[FACTORY]()).not.toHaveProperty('teamName');
  expect(Object.hasOwn(Model, FACTORY)).toBe(false);
});
