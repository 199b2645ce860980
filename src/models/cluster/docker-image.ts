import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { DockerBasicAuth } from './docker-basic-auth';

/** Custom container image for the nodes of a cluster. */
export class DockerImage extends Model {
  /** Address of the image, with its tag. */
  @StringField('url', { example: 'registry.example.com/etl/spark:1.4.0' })
  url?: string;

  /** Login for the registry, if the image is not public. */
  @ModelField('basic_auth', () => DockerBasicAuth)
  basicAuth?: DockerBasicAuth;
}
