import type { ValidatorOptions } from 'class-validator';

import { completeReadOptions, type ReadOptions } from '../../decode';
import type { ModelIssue } from '../../errors/model-issue';
import { ModelValidationError } from '../../errors/model-validation-error';
import type { Model } from '../../model/model';
import { withoutUserRules } from '../../schema/class-tools/user-constraints';
import type { ModelClass } from '../../schema/model-class';
import { readModel } from './read-model';
import { hasUserRules, userIssuesOf } from './user-rules';

/** How a value is read. */
type Read = (value: unknown, options: ReadOptions) => Model;

/** Reads models out of requests, by the library's own reader and then by the user's class-validator rules. */
export class ModelReader {
  readonly #options: ReadOptions;
  readonly #rules: ValidatorOptions;

  constructor(options: ReadOptions, rules: ValidatorOptions = {}) {
    this.#options = completeReadOptions(options);
    this.#rules = rules;
  }

  /**
   * Reads a value. It waits only if the class has class-validator rules of the user. An instance is passed through.
   * @param isBody - whether the server's parser made the value for this request alone.
   * @throws ModelValidationError with every problem, those of types and those of rules.
   */
  read<M extends Model>(model: ModelClass<M>, value: unknown, isBody = false): M | Promise<M> {
    if (value instanceof model) return value;
    if (!hasUserRules(model)) return readModel(model, value, this.#options, isBody) as M;
    return this.#hold((given, options) => readModel(model, given, options, isBody), value);
  }

  /** The same for another way of reading, such as from text. */
  readBy<M extends Model>(read: Read, model: ModelClass<M>, value: unknown): M | Promise<M> {
    return hasUserRules(model) ? this.#hold(read, value) : (read(value, this.#options) as M);
  }

  /** Reads a value, then checks it by the user's rules. */
  async #hold<M extends Model>(read: Read, value: unknown): Promise<M> {
    const { instance, error } = attempt(() => read(value, this.#options));
    if (instance) return this.check(instance) as Promise<M>;
    // What can be held of a value that does not fit is held to the rules as well.
    const lenient = attempt(() => read(value, { ...this.#options, mode: 'lenient' }));
    if (!lenient.instance) throw error as ModelValidationError;
    return this.check(lenient.instance, error) as Promise<M>;
  }

  /**
   * Holds an instance to the user's rules.
   * @param error - what the reader found before; its issues are listed first.
   */
  async check(instance: Model, error?: ModelValidationError): Promise<Model> {
    const known = error?.issues ?? [];
    const issues = await userIssuesOf(instance, this.#rules);
    const others = issues.filter((issue) => !known.some((other) => isAbout(other, issue)));
    if (!error && others.length === 0) return instance;
    const name = instance.constructor.name;
    const most = this.#options.maxIssues ?? 100;
    const count = (error?.issueCount ?? 0) + others.length;
    throw new ModelValidationError(name, [...known, ...others].slice(0, most), count);
  }
}

/** True if the issue lies at the path of the other, above it or below it: one fault is listed once. */
function isAbout({ path }: ModelIssue, other: ModelIssue): boolean {
  return path === other.path || isBelow(path, other.path) || isBelow(other.path, path);
}

function isBelow(path: string, other: string): boolean {
  return path.startsWith(other) && /^[.[]/.test(path.slice(other.length));
}

function attempt(read: () => Model): { instance?: Model; error?: ModelValidationError } {
  try {
    return { instance: withoutUserRules(read) };
  } catch (error) {
    if (error instanceof ModelValidationError) return { error };
    throw error;
  }
}
