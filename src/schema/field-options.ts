/** What every field may state. */
export interface FieldRules {
  /** The field may be neither absent nor null. Default: false. */
  readonly required?: boolean;
  /** The value is masked in `toStr()` and `util.inspect`. Default: false. */
  readonly secret?: boolean;
  /** A plausible JSON value, shown in documentation and used by `example()`; null leaves the field out there. */
  readonly example?: unknown;
  /** Other names that are read for this field. */
  readonly aliases?: readonly string[];
}

/** What a string field may state. */
export interface StringRules extends FieldRules {
  /** The value of an absent or null field. */
  readonly default?: string;
  /** The fewest code points. */
  readonly minLength?: number;
  /** The most code points. */
  readonly maxLength?: number;
  /** What the string must match; neither `g` nor `y` may be set. */
  readonly pattern?: RegExp;
}

/** What an integer or number field may state. */
export interface NumberRules extends FieldRules {
  /** The value of an absent or null field. */
  readonly default?: number;
}

/** What a boolean field may state. */
export interface BooleanRules extends FieldRules {
  /** The value of an absent or null field. */
  readonly default?: boolean;
}

/** What an array field may state. */
export interface ArrayRules extends FieldRules {
  /** The most items. */
  readonly maxItems?: number;
}
