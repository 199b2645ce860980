import { JSX } from 'typedoc';

/** A name that may break where its words meet: after an underscore and before a capital. */
export function breakable(name: string): JSX.Children {
  return name
    .split(/(?<=_)(?=\w)|(?<=[a-z\d])(?=[A-Z])/)
    .map((word, at) => [at > 0 && <wbr />, word]);
}
