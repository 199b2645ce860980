import { BodyRule } from './body-rule';

const NOT_ASCII = /[^\0-\x7f]/u;

/** The parameters must be ASCII. */
export function IsAsciiOnly(wire: string): PropertyDecorator {
  return BodyRule('isAsciiOnly', wire, (value) => {
    if (!Array.isArray(value)) return undefined;
    const index = value.findIndex((item) => typeof item === 'string' && NOT_ASCII.test(item));
    return index === -1 ? undefined : `must be ASCII, but item ${index} is not`;
  });
}
