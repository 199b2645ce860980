import { MapField } from '../../schema/decorators/map-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { CleanRoomsNotebookTaskJson } from './clean-rooms-notebook-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that runs a notebook shared in a clean room. */
export class CleanRoomsNotebookTask extends Model<CleanRoomsNotebookTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<CleanRoomsNotebookTask>;

  /** Clean room that holds the notebook. */
  @StringField('clean_room_name', { required: true, example: 'media-overlap' })
  cleanRoomName!: string;

  /** Notebook to run, by its name in the clean room. */
  @StringField('notebook_name', { required: true, example: 'audience_overlap' })
  notebookName!: string;

  /**
   * Checksum of the expected version of the notebook. The task fails if the notebook has changed
   * since.
   */
  @StringField('etag', { example: '9f2c4b7ad1e84c03' })
  etag?: string;

  /** Parameters of the notebook, by name. */
  @MapField('notebook_base_parameters', 'string', { example: { campaign: 'spring-2026' } })
  notebookBaseParameters?: Record<string, string>;
}
