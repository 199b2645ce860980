import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { DockerBasicAuth } from './docker-basic-auth';
import type { DockerImageJson } from './docker-image-json';
import type { StandardProps } from '../../model/standard-schema';

/** Custom container image for the nodes of a cluster. */
export class DockerImage extends Model<DockerImageJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DockerImage>;

  /** Address of the image, with its tag. */
  @StringField('url', { example: 'registry.example.com/etl/spark:1.4.0' })
  url?: string;

  /** Login for the registry, if the image is not public. */
  @ModelField('basic_auth', () => DockerBasicAuth)
  basicAuth?: DockerBasicAuth;
}
