import { UnsupportedMediaTypeException } from '@nestjs/common';
import { MIMEType } from 'node:util';

const JSON_SUBTYPE = /^(?:.+\+)?json$/;
const QUOTED = /"(?:[^"\\]|\\.)*"/g;

/**
 * Checks that a content type is JSON in UTF-8, the only encoding that JSON has between systems (RFC 8259). Another charset,
 * or a second one, would let two readers of one body read two documents.
 * @throws UnsupportedMediaTypeException if it is anything else.
 */
export function assertJsonInUtf8(contentType: string): void {
  const type = parse(contentType);
  if (type?.type !== 'application' || !JSON_SUBTYPE.test(type.subtype)) {
    throw new UnsupportedMediaTypeException('the body must be application/json');
  }
  const charset = type.params.get('charset');
  // What the parser does not take for a parameter, another one may: it counts as a second charset.
  const mentions = contentType.replace(QUOTED, '""').match(/charset/gi) ?? [];
  const isOne = mentions.length === (charset === null ? 0 : 1);
  if (!isOne || !/^utf-8$/i.test(charset ?? 'utf-8')) {
    throw new UnsupportedMediaTypeException(
      'the charset of the body must be utf-8, stated at most once',
    );
  }
}

function parse(contentType: string): MIMEType | undefined {
  try {
    return new MIMEType(contentType);
  } catch {
    return undefined;
  }
}
