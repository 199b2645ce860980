import { setOwn } from '../../decode';
import { hasPlainConstructor } from '../../decode/compiled/plain-constructor';
import { Model } from '../../model/model';
import { additionalPropertiesOf } from '../../schema/additional-properties';
import { elementOf, type FieldDescriptor } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { fieldsOf } from '../../schema/registry';
import type { ExactIntegers } from './exact-integers';
import { notePairs, type ModelPairs } from '../read/model-pairs';

type Plain = Record<string, unknown>;

/** True for an instance of this package's own classes, on which nobody puts class-transformer's decorators. */
export function isOfThisPackage(model: Model): boolean {
  return hasPlainConstructor(model.constructor as ModelClass);
}

/** Puts models in wire form into class-transformer's output, in place of what it made of them. */
export class ModelWriter {
  readonly #pairs: ModelPairs;
  readonly #integers: ExactIntegers;
  readonly #keepsModels: boolean;
  readonly #transform: (model: Model) => Plain;

  constructor(
    pairs: ModelPairs,
    integers: ExactIntegers,
    keepsModels: boolean,
    transform: (model: Model) => Plain,
  ) {
    this.#pairs = pairs;
    this.#integers = integers;
    this.#keepsModels = keepsModels;
    this.#transform = transform;
  }

  /** The output with its models written; it is changed in place. */
  write(output: unknown): unknown {
    if (typeof output !== 'object' || output === null) return output;
    const source = this.#pairs.sourceOf(output);
    if (source) return this.#writeModel(source);
    if (Array.isArray(output)) {
      for (const [index, item] of output.entries()) output[index] = this.write(item);
    } else if (Object.getPrototypeOf(output) === Object.prototype) {
      const members = output as Plain;
      for (const key of Object.keys(members)) members[key] = this.write(members[key]);
    }
    return output;
  }

  #writeModel(source: Model): unknown {
    const model = this.#pairs.originalOf(source);
    if (this.#keepsModels) return model;
    const isWhole = isOfThisPackage(model) && !this.#pairs.isMade(model);
    if (isWhole || model.toJSON !== Model.prototype.toJSON) return this.#integers.wireOf(model);
    // Anew, for where a base class is declared class-transformer writes by its rules.
    return this.#writeOwnModel(
      model,
      notePairs(this.#pairs, () => this.#transform(model)),
    );
  }

  /**
   * A model of the user's: the fields that class-transformer has written, for `@Exclude`, `@Transform` and groups may be on
   * them, and what it adds, such as exposed getters; then the unknown fields.
   */
  #writeOwnModel(model: Model, output: Plain): Plain {
    const wire: Plain = {};
    const fields = fieldsOf(model.constructor as ModelClass);
    for (const field of fields) {
      const value = this.#valueOf(field, (model as unknown as Plain)[field.property], output);
      if (value !== undefined && value !== null) wire[field.wire] = value;
    }
    const wires = new Set(fields.map((field) => field.wire));
    for (const key of Object.keys(output)) {
      if (!wires.has(key)) setOwn(wire, key, this.write(output[key]));
    }
    for (const [key, value] of Object.entries(additionalPropertiesOf(model))) {
      const isExcluded = wires.has(key) && !Object.hasOwn(output, key);
      if (!isExcluded && !Object.hasOwn(wire, key)) setOwn(wire, key, this.#integers.jsonOf(value));
    }
    return wire;
  }

  /** class-transformer writes no free keys under the strategy excludeAll, and `constructor` never. */
  #valueOf(field: FieldDescriptor, value: unknown, output: Plain): unknown {
    if (!Object.hasOwn(output, field.wire)) return undefined;
    const hasFreeKeys = field.kind === 'map' || elementOf(field).kind === 'any';
    return hasFreeKeys ? this.#integers.jsonOf(value) : this.write(output[field.wire]);
  }
}
