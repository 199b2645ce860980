import { ModelField } from '../../schema/decorators/model-field';
import { OutputSchemaInfo } from './output-schema-info';
import { Model } from '../../model/model';
import { CleanRoomTaskRunState } from './clean-room-task-run-state';
import { NotebookOutput } from './notebook-output';
import type { CleanRoomsNotebookTaskOutputJson } from './clean-rooms-notebook-task-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** Output of a clean room's notebook; found in `clean_rooms_notebook_output` of an output. */
export class CleanRoomsNotebookTaskOutput extends Model<CleanRoomsNotebookTaskOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<CleanRoomsNotebookTaskOutput>;

  /** State of the run in the clean room. */
  @ModelField('clean_room_job_run_state', () => CleanRoomTaskRunState)
  cleanRoomJobRunState?: CleanRoomTaskRunState;

  /** What the notebook returned. */
  @ModelField('notebook_output', () => NotebookOutput)
  notebookOutput?: NotebookOutput;

  /** Where the output schema of the run is. */
  @ModelField('output_schema_info', () => OutputSchemaInfo)
  outputSchemaInfo?: OutputSchemaInfo;

  /** Where the output schema that is shared with the other side is. */
  @ModelField('shared_output_schema_info', () => OutputSchemaInfo, { example: null })
  sharedOutputSchemaInfo?: OutputSchemaInfo;
}
