import { MapField } from '../../schema/decorators/map-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { GenieTaskJson } from './genie-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that runs a Genie configuration with given parameters. */
export class GenieTask extends Model<GenieTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GenieTask>;

  /** Id of the Genie configuration to run. */
  @StringField('configuration_id', { example: '01f0a7c25d3e14b89c6f2e8d7a1b0c94' })
  configurationId?: string;

  /**
   * Parameters by name that replace the placeholders `{{name}}` in the prompt. At most 10,000
   * characters.
   */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
