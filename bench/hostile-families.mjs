/** Texts that are made to take long, by what they are: each function makes one of about so many bytes. */
export const HOSTILE_FAMILIES = {
  'unknown keys': (bytes) => object(bytes, (index) => `"k${index}":1`),
  'keys of a map': (bytes) =>
    `{"overriding_parameters":{"sql_params":${object(bytes, (index) => `"k${index}":"v"`)}}}`,
  'keys near to those of fields': (bytes) => object(bytes, (index) => `"runId${index}":1`),
  'keys like indexes': (bytes) => object(bytes, (index) => `"${index * 7919}":1`),
  'a key over and over': (bytes) => object(bytes, (index) => `"run_id":${index}`),
  'names of prototypes': (bytes) =>
    `{"new":[${repeat('{"__proto__":{"a":1},"constructor":1,"toString":null}', bytes, ',')}]}`,
  tasks: (bytes) => tasks(repeat('{"task_key":"a"}', bytes, ',')),
  'tasks with problems': (bytes) => tasks(repeat('{"task_key":7,"state":[]}', bytes, ',')),
  'problems in an array': (bytes) => `{"repair_history":[${repeat('"x"', bytes, ',')}]}`,
  'objects in objects': (bytes) => `${repeat('{"a":', bytes)}1${repeat('}', bytes / 5)}`,
  'arrays in arrays': (bytes) => `{"new":${repeat('[', bytes / 2)}${repeat(']', bytes / 2)}}`,
  'arrays that never end': (bytes) => repeat('[', bytes),
  'a string': (bytes) => `{"run_name":"${repeat('x', bytes)}"}`,
  'a string that never ends': (bytes) => `{"run_name":"${repeat('Ω', bytes)}`,
  'a string of escapes': (bytes) => `{"new":1e400,"a":"${repeat('\\\\', bytes)}"}`,
  'a string of escaped quotes': (bytes) => `{"new":1e400,"a":"${repeat('\\"', bytes)}"}`,
  'halves of characters': (bytes) => `{"new":"${repeat('\\ud800', bytes)}"}`,
  'a long key': (bytes) => `{"${repeat('x', bytes)}":1}`,
  'a key for a pattern': (bytes) => tasks(`{"task_key":"${repeat('a_-Ω', bytes)}!"}`),
  'keys for a pattern': (bytes) => tasks(repeat(`{"task_key":"${'aΩ'.repeat(49)}!"}`, bytes, ',')),
  'large integers': (bytes) => numbers(bytes, '9007199254740993'),
  'integers of 10,000 digits': (bytes) => numbers(bytes, '9'.repeat(10_000)),
  'one number of many digits': (bytes) => numbers(bytes, repeat('9', bytes)),
  'zeros behind a point': (bytes) => numbers(bytes, `12345678901234567.${repeat('0', bytes)}`),
  'exponents that stand for many digits': (bytes) => numbers(bytes, '1e9999'),
  'exponents beyond all bounds': (bytes) => numbers(bytes, '1e99999'),
  'zeros with a sign': (bytes) => numbers(bytes, '-0'),
  'line ends before a fault': (bytes) => `${repeat('\r\n', bytes)}x`,
  'digits before a fault': (bytes) => `[${repeat('1', bytes)}x`,
};

function object(bytes, memberOf) {
  const members = [];
  for (let length = 0; length < bytes; length += members.at(-1).length + 1) {
    members.push(memberOf(members.length));
  }
  return `{${members.join(',')}}`;
}

function tasks(items) {
  return `{"tasks":[${items}]}`;
}

function numbers(bytes, literal) {
  return `{"new":[${repeat(literal, bytes, ',')}]}`;
}

/** The piece as often as fits, at least once. */
function repeat(piece, bytes, between = '') {
  const times = Math.max(1, Math.floor(bytes / (piece.length + between.length)));
  return times === 1 ? piece : `${(piece + between).repeat(times - 1)}${piece}`;
}
