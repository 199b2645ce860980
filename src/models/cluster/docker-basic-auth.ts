import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** User name and password for the registry of a container image. */
export class DockerBasicAuth extends Model {
  /** User name at the registry. */
  @StringField('username', { example: 'etl-pull' })
  username?: string;

  /** Password of that user. Give it as a reference to a secret. */
  @StringField('password', { secret: true, example: '{{secrets/docker/password}}' })
  password?: string;
}
