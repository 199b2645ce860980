/** The query of a request. */
export type Query = Readonly<Record<string, string | undefined>>;

/** An answer of the API. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** An answer with a document. */
export function reply(body: string): Reply {
  return { status: 200, body };
}

/** An answer with an error, in the words of the API. */
export function errorReply(status: number, code: string, message: string): Reply {
  return { status, body: JSON.stringify({ error_code: code, message }) };
}
