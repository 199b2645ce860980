import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DockerBasicAuthJson } from './docker-basic-auth-json';
import type { StandardProps } from '../../model/standard-schema';

/** User name and password for the registry of a container image. */
export class DockerBasicAuth extends Model<DockerBasicAuthJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DockerBasicAuth>;

  /** User name at the registry. */
  @StringField('username', { example: 'etl-pull' })
  username?: string;

  /** Password of that user. Give it as a reference to a secret. */
  @StringField('password', { secret: true, example: '{{secrets/docker/password}}' })
  password?: string;
}
