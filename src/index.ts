/**
 * Databricks Jobs runs as typed, validated classes.
 *
 * @packageDocumentation
 */
import 'reflect-metadata';

export { ModelError } from './errors/model-error';
export type { ModelIssue, ModelIssueCode } from './errors/model-issue';
export { ModelParseError } from './errors/model-parse-error';
export { ModelUsageError } from './errors/model-usage-error';
export { ModelValidationError } from './errors/model-validation-error';

export { Model } from './models/model';
export type { ModelProperties } from './models/model-properties';
export type { JsonSchema, ReadOptions } from './codec';

export type { ModelClass, ModelReference } from './metadata/model-class';
export type {
  ElementDescriptor,
  ElementKind,
  FieldDescriptor,
  FieldKind,
} from './metadata/field-descriptor';
export type {
  ArrayRules,
  BooleanRules,
  FieldRules,
  NumberRules,
  StringRules,
} from './metadata/field-rules';
export type { ElementType, ScalarKind } from './metadata/element';
export { AnyField } from './metadata/any-field';
export { ArrayField, type ArrayFieldRules } from './metadata/array-field';
export { BooleanField } from './metadata/boolean-field';
export { EnumField } from './metadata/enum-field';
export { IntegerField } from './metadata/integer-field';
export { MapField } from './metadata/map-field';
export { ModelField, type ModelRules } from './metadata/model-field';
export { NumberField } from './metadata/number-field';
export { OneOf, oneOfMembers, type OneOfMember } from './metadata/one-of';
export { StringField } from './metadata/string-field';

export { AutoScale } from './models/cluster/auto-scale';
export { AwsAttributes } from './models/cluster/aws-attributes';
export { AzureAttributes } from './models/cluster/azure-attributes';
export { ClusterInstance } from './models/cluster/cluster-instance';
export { ClusterLogConf } from './models/cluster/cluster-log-conf';
export { ClusterSpec } from './models/cluster/cluster-spec';
export { DockerBasicAuth } from './models/cluster/docker-basic-auth';
export { DockerImage } from './models/cluster/docker-image';
export { GcpAttributes } from './models/cluster/gcp-attributes';
export { JobCluster } from './models/cluster/job-cluster';
export { NewCluster } from './models/cluster/new-cluster';
export { NewTaskCluster } from './models/cluster/new-task-cluster';
export { GitBranchSource } from './models/git/git-branch-source';
export { GitCommitSource } from './models/git/git-commit-source';
export { GitSnapshot } from './models/git/git-snapshot';
export { GitSource } from './models/git/git-source';
export { GitTagSource } from './models/git/git-tag-source';
export { Library } from './models/library/library';
export { MavenLibrary } from './models/library/maven-library';
export { PythonPyPiLibrary } from './models/library/python-pypi-library';
export { RCranLibrary } from './models/library/r-cran-library';
export { Run } from './models/run/run';
export { RunParameters } from './models/run/run-parameters';
export { RunParametersPipelineParams } from './models/run/run-parameters-pipeline-params';
export { RunState } from './models/run/run-state';
export { CronSchedule } from './models/schedule/cron-schedule';
export { SqlTask } from './models/sql/sql-task';
export { SqlTaskAlert } from './models/sql/sql-task-alert';
export { SqlTaskDashboard } from './models/sql/sql-task-dashboard';
export { SqlTaskQuery } from './models/sql/sql-task-query';
export { Adlsgen2Info } from './models/storage/adlsgen2-info';
export { DbfsStorageInfo } from './models/storage/dbfs-storage-info';
export { FileStorageInfo } from './models/storage/file-storage-info';
export { InitScriptInfo } from './models/storage/init-script-info';
export { S3StorageInfo } from './models/storage/s3-storage-info';
export { DbtTask } from './models/task/dbt-task';
export { NotebookTask } from './models/task/notebook-task';
export { PipelineTask } from './models/task/pipeline-task';
export { PythonWheelTask } from './models/task/python-wheel-task';
export { RunTask } from './models/task/run-task';
export { SparkJarTask } from './models/task/spark-jar-task';
export { SparkPythonTask } from './models/task/spark-python-task';
export { TaskDependenciesInner } from './models/task/task-dependencies-inner';
export { TaskSettings } from './models/task/task-settings';
export { TaskSparkSubmitTask } from './models/task/task-spark-submit-task';
export { AwsAvailability } from './enums/aws-availability';
export { AzureAvailability } from './enums/azure-availability';
export { EbsVolumeType } from './enums/ebs-volume-type';
export { GitProvider } from './enums/git-provider';
export { PauseStatus } from './enums/pause-status';
export { RunLifeCycleState } from './enums/run-life-cycle-state';
export { RunResultState } from './enums/run-result-state';
export { RunType } from './enums/run-type';
export { Source } from './enums/source';
export { TriggerType } from './enums/trigger-type';
