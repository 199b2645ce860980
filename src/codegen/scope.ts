import { type Code, code, literal, name } from './code';

let compiled = 0;

/** The values that generated code refers to, each under its own name. */
export class Scope {
  readonly #values = new Map<string, unknown>();
  readonly #declarations: Code[] = [];

  /** Makes a value known to the code; the prefix only helps to read it. */
  bind(prefix: string, value: unknown): Code {
    const bound = `${prefix}${this.#values.size}`;
    this.#values.set(bound, value);
    return name(bound);
  }

  /** A variable that lives as long as the compiled function. */
  variable(prefix: string): Code {
    const variable = name(`${prefix}${this.#declarations.length}_`);
    this.declare(code`let ${variable};`);
    return variable;
  }

  /** Puts a declaration before the compiled function. */
  declare(declaration: Code): void {
    this.#declarations.push(declaration);
  }

  /** Compiles an expression with all that it refers to. */
  compile(expression: Code): unknown {
    // The number makes each text another one: functions of one text share what V8 has learned of the objects they meet.
    compiled += 1;
    const body = code`"use strict"; // ${literal(compiled)}\n${this.#declarations}\nreturn ${expression};`;
    const make = new Function(...this.#values.keys(), body.text) as (
      ...values: unknown[]
    ) => unknown;
    return make(...this.#values.values());
  }
}
