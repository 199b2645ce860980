// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `CleanRoomsNotebookTask`: what `toDict()` gives and `fromDict` reads. */
export type CleanRoomsNotebookTaskJson = {
  /** Clean room that holds the notebook. */
  clean_room_name: string;
  /** Notebook to run, by its name in the clean room. */
  notebook_name: string;
  /** Checksum of the expected version of the notebook. The task fails if the notebook has changed since. */
  etag?: string;
  /** Parameters of the notebook, by name. */
  notebook_base_parameters?: Record<string, string>;
};
