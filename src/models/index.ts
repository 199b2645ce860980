/** Every model, and the names that the official SDKs of today give to some of them. */
export { AgentTool } from './agent/agent-tool';
export { AgenticTask } from './agent/agentic-task';
export { AgenticTaskContext } from './agent/agentic-task-context';
export { AppTool } from './agent/app-tool';
export { CatalogTool } from './agent/catalog-tool';
export { DashboardTool } from './agent/dashboard-tool';
export { GenieCodeApi } from './agent/genie-code-api';
export { GenieSpaceTool } from './agent/genie-space-tool';
export { KnowledgeAssistantTool } from './agent/knowledge-assistant-tool';
export { SchemaTool } from './agent/schema-tool';
export { ServingEndpointTool } from './agent/serving-endpoint-tool';
export { SupervisorAgent } from './agent/supervisor-agent';
export { SupervisorAgentTool } from './agent/supervisor-agent-tool';
export { SupervisorApi } from './agent/supervisor-api';
export { TableTool } from './agent/table-tool';
export { TaskOutputSchema } from './agent/task-output-schema';
export { TaskOutputSchemaProperty } from './agent/task-output-schema-property';
export { TraceDestination } from './agent/trace-destination';
export { UcConnectionTool } from './agent/uc-connection-tool';
export { UcFunctionTool } from './agent/uc-function-tool';
export { UcMcpTool } from './agent/uc-mcp-tool';
export { VectorSearchIndexTool } from './agent/vector-search-index-tool';
export { VolumeTool } from './agent/volume-tool';
export { WebSearchTool } from './agent/web-search-tool';

export { AiClassifyFunction } from './ai-function/ai-classify-function';
export { AiClassifyLabel } from './ai-function/ai-classify-label';
export { AiClassifyLabels } from './ai-function/ai-classify-labels';
export { AiExtractFunction } from './ai-function/ai-extract-function';
export { AiFunctionTask } from './ai-function/ai-function-task';
export { AiParseDocumentFunction } from './ai-function/ai-parse-document-function';
export { DeltaTableSource } from './ai-function/delta-table-source';
export { QualifiedName } from './ai-function/qualified-name';
export { VolumeSource } from './ai-function/volume-source';

export { AutoScale } from './cluster/auto-scale';
export { AwsAttributes } from './cluster/aws-attributes';
export { AzureAttributes } from './cluster/azure-attributes';
export { ClusterHardware } from './cluster/cluster-hardware';
export { ClusterInstance } from './cluster/cluster-instance';
export { ClusterLogConf } from './cluster/cluster-log-conf';
export { ClusterSpec } from './cluster/cluster-spec';
export { Compute } from './cluster/compute';
export { DockerBasicAuth } from './cluster/docker-basic-auth';
export { DockerImage } from './cluster/docker-image';
export { GcpAttributes } from './cluster/gcp-attributes';
export { JobCluster } from './cluster/job-cluster';
export { NewCluster } from './cluster/new-cluster';
export { NewTaskCluster } from './cluster/new-task-cluster';
export { NodeTypeFlexibility } from './cluster/node-type-flexibility';
export { ServerlessCompute } from './cluster/serverless-compute';
export { WorkloadClients } from './cluster/workload-clients';
export { WorkloadType } from './cluster/workload-type';

export { DashboardTask } from './dashboard/dashboard-task';
export { DataAttachment } from './dashboard/data-attachment';
export { DataAttachmentWidget } from './dashboard/data-attachment-widget';
export { PageAttachment } from './dashboard/page-attachment';
export { Subscription } from './dashboard/subscription';
export { SubscriptionAttachment } from './dashboard/subscription-attachment';
export { SubscriptionSubscriber } from './dashboard/subscription-subscriber';

export { Environment } from './environment/environment';
export { JobEnvironment } from './environment/job-environment';

export { GitBranchSource } from './git/git-branch-source';
export { GitCommitSource } from './git/git-commit-source';
export { GitSnapshot } from './git/git-snapshot';
export { GitSource } from './git/git-source';
export { GitTagSource } from './git/git-tag-source';
export { JobSource } from './git/job-source';
export { SparseCheckout } from './git/sparse-checkout';

export { JobsHealthRule } from './health/jobs-health-rule';
export { JobsHealthRules } from './health/jobs-health-rules';

export { Library } from './library/library';
export { MavenLibrary } from './library/maven-library';
export { PythonPyPiLibrary } from './library/python-pypi-library';
export { RCranLibrary } from './library/r-cran-library';

export { JobEmailNotifications } from './notification/job-email-notifications';
export { JobNotificationSettings } from './notification/job-notification-settings';
export { TaskEmailNotifications } from './notification/task-email-notifications';
export { TaskNotificationSettings } from './notification/task-notification-settings';
export { Webhook } from './notification/webhook';
export { WebhookNotifications } from './notification/webhook-notifications';

export { IncrementalRefreshConfig } from './power-bi/incremental-refresh-config';
export { PowerBiModel } from './power-bi/power-bi-model';
export { PowerBiTable } from './power-bi/power-bi-table';
export { PowerBiTask } from './power-bi/power-bi-task';

export { ResolvedAgenticTaskValues } from './resolved/resolved-agentic-task-values';
export { ResolvedAiFunctionTaskValues } from './resolved/resolved-ai-function-task-values';
export { ResolvedAiRuntimeTaskValues } from './resolved/resolved-ai-runtime-task-values';
export { ResolvedAlertTaskValues } from './resolved/resolved-alert-task-values';
export { ResolvedConditionTaskValues } from './resolved/resolved-condition-task-values';
export { ResolvedDbtTaskValues } from './resolved/resolved-dbt-task-values';
export { ResolvedGenieTaskValues } from './resolved/resolved-genie-task-values';
export { ResolvedNotebookTaskValues } from './resolved/resolved-notebook-task-values';
export { ResolvedParamPairValues } from './resolved/resolved-param-pair-values';
export { ResolvedPipelineTaskValues } from './resolved/resolved-pipeline-task-values';
export { ResolvedPythonWheelTaskValues } from './resolved/resolved-python-wheel-task-values';
export { ResolvedRunJobTaskValues } from './resolved/resolved-run-job-task-values';
export { ResolvedStringParamsValues } from './resolved/resolved-string-params-values';
export { ResolvedValues } from './resolved/resolved-values';

export { JobEnvironmentVariables } from './environment/job-environment-variables';
export { JobEnvironmentVariablesSpec } from './environment/job-environment-variables-spec';
export { JobParameter } from './parameters/job-parameter';
export { QueueDetails } from './state/queue-details';
export { RepairHistoryItem } from './run/repair-history-item';
export { Run } from './run/run';
export { RunPage } from './run/run-page';
export { RunParameters } from './parameters/run-parameters';
export {
  RunParametersPipelineParams,
  RunParametersPipelineParams as PipelineParams,
} from './parameters/run-parameters-pipeline-params';
export { RunState } from './state/run-state';
export { RunStatus } from './state/run-status';
export { TerminationDetails } from './state/termination-details';

export { CronSchedule } from './schedule/cron-schedule';

export { SqlTask } from './sql/sql-task';
export { SqlTaskAlert } from './sql/sql-task-alert';
export { SqlTaskDashboard } from './sql/sql-task-dashboard';
export { SqlTaskFile } from './sql/sql-task-file';
export { SqlTaskQuery } from './sql/sql-task-query';
export { SqlTaskSubscription } from './sql/sql-task-subscription';

export { Adlsgen2Info } from './storage/adlsgen2-info';
export { DbfsStorageInfo } from './storage/dbfs-storage-info';
export { FileStorageInfo, FileStorageInfo as LocalFileInfo } from './storage/file-storage-info';
export { GcsStorageInfo } from './storage/gcs-storage-info';
export { InitScriptInfo } from './storage/init-script-info';
export { LogAnalyticsInfo } from './storage/log-analytics-info';
export { S3StorageInfo } from './storage/s3-storage-info';
export { VolumesStorageInfo } from './storage/volumes-storage-info';
export { WorkspaceStorageInfo } from './storage/workspace-storage-info';

export { AiRuntimeTask } from './task/ai-runtime-task';
export { AlertTask } from './task/alert-task';
export { AlertTaskSubscriber } from './task/alert-task-subscriber';
export { CleanRoomsNotebookTask } from './task/clean-rooms-notebook-task';
export { ComputeConfig } from './task/compute-config';
export { ComputeSpec } from './task/compute-spec';
export { ConditionTask } from './task/condition-task';
export { DbtCloudTask } from './task/dbt-cloud-task';
export { DbtPlatformTask } from './task/dbt-platform-task';
export { DbtTask } from './task/dbt-task';
export { DeploymentSpec } from './task/deployment-spec';
export { ForEachStats } from './task/for-each-stats';
export { ForEachTask } from './task/for-each-task';
export { ForEachTaskErrorMessageStats } from './task/for-each-task-error-message-stats';
export { ForEachTaskRunStats } from './task/for-each-task-run-stats';
export { GenAiComputeTask } from './task/gen-ai-compute-task';
export { GenieTask } from './task/genie-task';
export { NotebookTask } from './task/notebook-task';
export { PipelineTask } from './task/pipeline-task';
export { PythonOperatorTask } from './task/python-operator-task';
export { PythonOperatorTaskParameter } from './task/python-operator-task-parameter';
export { PythonWheelTask } from './task/python-wheel-task';
export { RunConditionTask } from './task/run-condition-task';
export { RunForEachTask } from './task/run-for-each-task';
export { RunJobTask } from './task/run-job-task';
export { RunTask } from './task/run-task';
export { SparkJarTask } from './task/spark-jar-task';
export { SparkPythonTask } from './task/spark-python-task';
export { Task } from './task/task';
export { TaskBasics } from './task/task-basics';
export {
  TaskDependenciesInner,
  TaskDependenciesInner as TaskDependency,
} from './task/task-dependencies-inner';
export { TaskSettings } from './task/task-settings';
export {
  TaskSparkSubmitTask,
  TaskSparkSubmitTask as SparkSubmitTask,
} from './task/task-spark-submit-task';
export { TaskWork } from './task/task-work';

export { CompletedJob } from './trigger/completed-job';
export { JobCompletionDetails } from './trigger/job-completion-details';
export { SqlConditionConfiguration } from './trigger/sql-condition-configuration';
export { SqlConditionRunInfoDetails } from './trigger/sql-condition-run-info-details';
export { TriggerInfo } from './trigger/trigger-info';

export * from './beside-runs';
export * from './deprecated';
