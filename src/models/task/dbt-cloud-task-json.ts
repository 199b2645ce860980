// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `DbtCloudTask`: what `toDict()` gives and `fromDict` reads. */
export type DbtCloudTaskJson = {
  /** Name of the Unity Catalog connection that signs in to dbt Cloud. */
  connection_resource_name?: string;
  /** Id of the job in dbt Cloud to start. */
  dbt_cloud_job_id?: number;
};
