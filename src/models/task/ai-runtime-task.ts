import { PriorityClass } from '../../enums/priority-class';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { MapField } from '../../schema/decorators/map-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { DeploymentSpec } from './deployment-spec';

/**
 * Task that runs a training workload on the serverless GPUs of AI Runtime, on one or more nodes.
 */
export class AiRuntimeTask extends Model {
  /**
   * Name of the MLflow experiment that records the run; it is created if the calling user has
   * none of that name.
   */
  @StringField('experiment', { example: 'demand-forecast-training' })
  experiment?: string;

  /**
   * Groups of nodes, each with its command and compute; at present exactly one entry is
   * supported.
   */
  @ArrayField('deployments', () => DeploymentSpec)
  deployments?: DeploymentSpec[];

  /**
   * Workspace or volume path of the code archive, which every node unpacks and finds under
   * `$CODE_SOURCE`; normally filled in by Databricks tooling.
   */
  @StringField('code_source_path', { example: '/Volumes/main/ml/code/demand-forecast.tgz' })
  codeSourcePath?: string;

  /** URL of a custom Docker image to run the workload in. */
  @StringField('docker_image_url', { example: 'registry.example.com/ml/trainer:1.4.0' })
  dockerImageUrl?: string;

  /** Where MLflow stores the artifacts, such as a path in a Unity Catalog volume. */
  @StringField('mlflow_artifact_location', {
    example: '/Volumes/main/ml/artifacts/demand-forecast',
  })
  mlflowArtifactLocation?: string;

  /** Workspace directory in which the MLflow experiment is kept. */
  @StringField('mlflow_experiment_directory', { example: '/Workspace/Shared/experiments' })
  mlflowExperimentDirectory?: string;

  /** Name given to the MLflow run. */
  @StringField('mlflow_run', { example: 'baseline-lr3e-5' })
  mlflowRun?: string;

  /**
   * Priority of the workload while it waits. Set only if it runs on reserved capacity, that is with
   * `compute.provisioned_capacity_id`.
   */
  @EnumField('priority_class', PriorityClass, { example: 'NORMAL' })
  priorityClass?: PriorityClass;

  /** Custom container image in Unity Catalog: `catalog.schema.image:tag`. */
  @StringField('unity_catalog_image_path', { example: 'main.ml.trainer:1.4.0' })
  unityCatalogImagePath?: string;

  /** Parameters of the workload, from name to value. SDK releases up to 0.133 list this field. */
  @MapField('parameters', 'string', { example: { epochs: '10', learning_rate: '0.00003' } })
  parameters?: Record<string, string>;
}
