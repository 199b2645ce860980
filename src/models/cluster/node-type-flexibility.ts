import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import type { NodeTypeFlexibilityJson } from './node-type-flexibility-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Substitute node types a cluster may use when its preferred node type has no capacity, at
 * launch or while scaling up.
 */
export class NodeTypeFlexibility extends Model<NodeTypeFlexibilityJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<NodeTypeFlexibility>;

  /**
   * Ids of the node types that may stand in for the preferred one when the cloud provider cannot
   * supply it.
   */
  @ArrayField('alternate_node_type_ids', 'string', { example: ['i3en.xlarge', 'i4i.xlarge'] })
  alternateNodeTypeIds?: string[];
}
