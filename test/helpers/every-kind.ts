import {
  AnyField,
  ArrayField,
  BooleanField,
  EnumField,
  GitSource,
  InitScriptInfo,
  IntegerField,
  MapField,
  Model,
  ModelField,
  NumberField,
  RunState,
  StringField,
  TriggerType,
} from '../../src';

/** A model with every kind of field and every rule, which no model of the API has. */
export class EveryKind extends Model {
  @StringField('needed', { required: true })
  needed!: string;

  @StringField('key', { minLength: 2, maxLength: 4, pattern: /^[\p{L}😀]+$/u })
  key?: string;

  @StringField('hidden', { secret: true, maxLength: 3 })
  hidden?: string;

  @StringField('odd "name"\u2028', { default: 'odd' })
  odd?: string;

  @BooleanField('flag', { default: true })
  flag?: boolean;

  @IntegerField('count', { default: 3 })
  count?: number;

  @NumberField('ratio', { default: 0.5 })
  ratio?: number;

  @AnyField('any')
  any?: unknown;

  @EnumField('trigger', TriggerType)
  trigger?: TriggerType;

  @ArrayField('strings', 'string', { maxItems: 3 })
  strings?: string[];

  @ArrayField('integers', 'integer')
  integers?: number[];

  @ArrayField('numbers', 'number')
  numbers?: number[];

  @ArrayField('flags', 'boolean')
  flags?: boolean[];

  @ArrayField('anything', 'any')
  anything?: unknown[];

  @ArrayField('triggers', TriggerType, { maxItems: 2 })
  triggers?: TriggerType[];

  @ArrayField('states', () => RunState, { maxItems: 2 })
  states?: RunState[];

  @ArrayField('sources', () => GitSource, { oneOf: true })
  sources?: GitSource[];

  @MapField('string_map', 'string', { secret: true })
  stringMap?: Record<string, string>;

  @MapField('integer_map', 'integer')
  integerMap?: Record<string, number>;

  @MapField('number_map', 'number')
  numberMap?: Record<string, number>;

  @MapField('flag_map', 'boolean')
  flagMap?: Record<string, boolean>;

  @MapField('any_map', 'any')
  anyMap?: Record<string, unknown>;

  @MapField('trigger_map', TriggerType)
  triggerMap?: Record<string, TriggerType>;

  @MapField('state_map', () => RunState)
  stateMap?: Record<string, RunState>;

  @MapField('source_map', () => GitSource, { oneOf: true })
  sourceMap?: Record<string, GitSource>;

  @ModelField('source', () => GitSource, { oneOf: true })
  source?: GitSource;

  @ModelField('script', () => InitScriptInfo)
  script?: InitScriptInfo;

  @ModelField('nested', () => EveryKind, { aliases: ['Nested', 'NESTED'] })
  nested?: EveryKind;
}
