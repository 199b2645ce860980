import { PriorityClass } from '../../enums/priority-class';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { MapField } from '../../schema/decorators/map-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { DeploymentSpec } from './deployment-spec';
import type { AiRuntimeTaskJson } from './ai-runtime-task-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Task that runs a training workload on the serverless GPUs of AI Runtime, on one or more nodes.
 */
export class AiRuntimeTask extends Model<AiRuntimeTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AiRuntimeTask>;

  /**
   * Name of the MLflow experiment that records the run. It is created if the calling user has
   * none of that name.
   */
  @StringField('experiment', { example: 'demand-forecast-training' })
  experiment?: string;

  /**
   * Groups of nodes, each with its command and compute. At present exactly one entry is
   * supported.
   */
  @ArrayField('deployments', () => DeploymentSpec)
  deployments?: DeploymentSpec[];

  /**
   * Workspace or volume path of the code archive, which each node unpacks and finds under
   * `$CODE_SOURCE`. Databricks tooling sets it.
   */
  @StringField('code_source_path', { example: '/Volumes/main/ml/code/demand-forecast.tgz' })
  codeSourcePath?: string;

  /**
   * Custom Docker image to run on: `organization/repository:tag`. Default: the Databricks image.
   */
  @StringField('docker_image_url', { example: 'registry.example.com/ml/trainer:1.4.0' })
  dockerImageUrl?: string;

  /** Root location of the MLflow artifacts, such as a volume path. Default: a path in DBFS. */
  @StringField('mlflow_artifact_location', {
    example: '/Volumes/main/ml/artifacts/demand-forecast',
  })
  mlflowArtifactLocation?: string;

  /**
   * Workspace directory of the MLflow experiment, below `/Workspace`. Default: the home
   * directory of the user.
   */
  @StringField('mlflow_experiment_directory', { example: '/Workspace/Shared/experiments' })
  mlflowExperimentDirectory?: string;

  /** Display name of the MLflow run. Default: a name that MLflow generates. */
  @StringField('mlflow_run', { example: 'baseline-lr3e-5' })
  mlflowRun?: string;

  /**
   * Priority of the workload while it waits. Set only if it runs on reserved capacity
   * (`compute.provisioned_capacity_id`).
   */
  @EnumField('priority_class', PriorityClass, { example: 'NORMAL' })
  priorityClass?: PriorityClass;

  /**
   * Custom container image in Unity Catalog: `catalog.schema.image:tag`. Default: the Databricks
   * image.
   */
  @StringField('unity_catalog_image_path', { example: 'main.ml.trainer:1.4.0' })
  unityCatalogImagePath?: string;

  /** Parameters of the workload, from name to value. SDK releases up to 0.133 list this field. */
  @MapField('parameters', 'string', { example: { epochs: '10', learning_rate: '0.00003' } })
  parameters?: Record<string, string>;
}
