// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `DbtPlatformTask`: what `toDict()` gives and `fromDict` reads. */
export type DbtPlatformTaskJson = {
  /** Name of the Unity Catalog connection that signs in to the dbt platform. */
  connection_resource_name?: string;
  /** Id of the job on the dbt platform to start, as text. */
  dbt_platform_job_id?: string;
};
