// Written by `npm run json-types` from the fields of the class; change them there.
import type { CleanRoomTaskRunStateJson } from './clean-room-task-run-state-json';
import type { NotebookOutputJson } from './notebook-output-json';
import type { OutputSchemaInfoJson } from './output-schema-info-json';

/** The JSON of a `CleanRoomsNotebookTaskOutput`: what `toDict()` gives and `fromDict` reads. */
export type CleanRoomsNotebookTaskOutputJson = {
  /** State of the run in the clean room. */
  clean_room_job_run_state?: CleanRoomTaskRunStateJson;
  /** What the notebook returned. */
  notebook_output?: NotebookOutputJson;
  /** Where the output schema of the run is. */
  output_schema_info?: OutputSchemaInfoJson;
  /** Where the output schema that is shared with the other side is. */
  shared_output_schema_info?: OutputSchemaInfoJson;
};
