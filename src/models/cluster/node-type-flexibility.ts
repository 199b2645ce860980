import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { NodeTypeFlexibilityJson } from './node-type-flexibility-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Node types that a cluster can use if its preferred one has no capacity, at launch or while
 * scaling up.
 */
export class NodeTypeFlexibility extends Model<NodeTypeFlexibilityJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<NodeTypeFlexibility>;

  /** Ids of the node types to use if the preferred one is not available. */
  @ArrayField('alternate_node_type_ids', 'string', { example: ['i3en.xlarge', 'i4i.xlarge'] })
  alternateNodeTypeIds?: string[];

  /** Context id that is passed to EC2 Fleet when the fleet is created; AWS only. */
  @StringField('aws_context_id', { example: null })
  awsContextId?: string;
}
