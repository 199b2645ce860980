// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `CleanRoomsNotebookTask`: what `toDict()` gives and `fromDict` reads. */
export type CleanRoomsNotebookTaskJson = {
  /** Clean room that holds the notebook. */
  clean_room_name: string;
  /** Notebook to run, by its name in the clean room. */
  notebook_name: string;
  /** Checksum of the expected notebook version; it guards against running a notebook that has changed since. */
  etag?: string;
  /** Parameters by name that the notebook starts with. */
  notebook_base_parameters?: Record<string, string>;
};
