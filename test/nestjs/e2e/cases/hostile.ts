import { accepts, type Case } from '../case.js';

const DEPTH = 1_400;
/** About twice as deep as class-transformer's recursion can go; what Nest itself does before it can go deeper still. */
const ENDS_STACK = 3_000;
const COUNT = 30_000;

function nested(before: string, inner: string, after: string, depth = DEPTH): string {
  return before.repeat(depth) + inner + after.repeat(depth);
}

function many(item: string): string {
  return Array.from({ length: COUNT }, () => item).join(',');
}

function deepTree(depth: number): object {
  const leaf = { tree_name: 'a' };
  return depth === 0 ? leaf : { ...leaf, left_tree: deepTree(depth - 1) };
}

function onCluster(field: string): string {
  return `{"job_clusters":[{"job_cluster_key":"a","new_cluster":{"spark_version":"1",${field}}}]}`;
}

export const HOSTILE_CASES: readonly Case[] = [
  {
    name: 'depth 1,400: in an unknown field',
    path: 'runs',
    text: nested(`{"${'x'.repeat(60)}":`, '1', '}'),
    status: 400,
  },
  {
    name: 'depth 1,400: of arrays',
    path: 'runs',
    text: `{"tasks":${nested('[', '', ']')}}`,
    status: 400,
  },
  {
    name: 'depth 1,400: through the fields of a recursive model',
    path: 'trees',
    text: nested('{"tree_name":"a","left_tree":', 'null', '}'),
    status: 400,
  },
  {
    name: 'depth 1,400: through arrays of a recursive model',
    path: 'trees',
    text: nested('{"tree_name":"a","child_trees":[', '', ']}'),
    status: 400,
  },
  {
    name: 'depth 1,400: through maps of a recursive model',
    path: 'trees',
    text: nested('{"tree_name":"a","named_trees":{"b":', 'null', '}}'),
    status: 400,
  },
  {
    name: 'depth 1,400: in free values',
    path: 'runs',
    text: `{"tasks":[{"task_key":"a","notebook_task":{"notebook_path":"/","base_parameters":{"a":${nested('[', '', ']')}}}}]}`,
    status: 400,
  },
  {
    name: 'depth 1,400: in a raw body',
    path: 'exact',
    text: `{"tasks":${nested('[', '', ']')}}`,
    status: 400,
  },
  {
    name: 'depth 3,000: to an ordinary DTO',
    path: 'plain',
    text: `{"size":1,"x":${nested('[', '', ']', ENDS_STACK)}}`,
    status: 400,
    // Of a class that is no model, our pipe makes what Nest's own does.
    variants: { ours: { status: 500 } },
  },
  {
    name: 'depth 1,400: to a mapped type of Nest',
    path: 'nest-patches',
    text: `{"tasks":${nested('[', '', ']')}}`,
    status: 400,
  },
  ...[
    ['an array body', 'arrays', `[{"tasks":${nested('[', '', ']')}}]`],
    ['an array in a raw body', 'exact-arrays', `[{"tasks":${nested('[', '', ']')}}]`],
    ['a lenient raw body', 'lenient', nested('{"x":', '1', '}')],
    ['a oneOf', 'sources', `{"main_source":${nested('[', '', ']')}}`],
    ['a oneOf map', 'sources', `{"named_sources":{"a":${nested('{"b":', '1', '}')}}}`],
    ['a oneOf as the body', 'git-source', nested('{"git_url":', '1', '}')],
    ['an extended model', 'extended', `{"team_name":${nested('[', '', ']')}}`],
    ['a partial model', 'patches', `{"tasks":${nested('[', '', ']')}}`],
    ['a picked model', 'picked', nested('{"tasks":[{"task_key":"a","x":', '1', '}]}')],
    ['an intersection', 'intersected', nested('{"tree_name":"a","left_tree":', 'null', '}')],
    ['a custom parameter', 'custom', nested('{"x":', '1', '}')],
  ].map(([what, path = '', text = '']) => ({
    name: `depth 1,400: to ${what}`,
    path,
    text,
    status: 400,
  })),
  accepts('depth 50 is read', 'trees', deepTree(50)),
  ...[
    ['items of a oneOf array', 'sources', `{"more_sources":[${many('{}')}]}`],
    ['wrong texts of an array', 'runs', onCluster(`"ssh_public_keys":[${many('1')}]`)],
    ['tasks to a partial model', 'patches', `{"tasks":[${many('{}')}]}`],
    ['tasks to a mapped type of Nest', 'nest-patches', `{"tasks":[${many('{}')}]}`],
    ['tasks to a lenient raw body', 'lenient', `[${many('{}')}]`],
    ['items of an array in a raw body', 'exact-arrays', `[${many('1')}]`],
  ].map(([what, path = '', text = '']) => ({
    name: `30,000 ${what}`,
    path,
    text,
    status: 400,
  })),
  {
    name: '9,000 wrong values of a map',
    path: 'runs',
    text: onCluster(
      `"custom_tags":{${Array.from({ length: 9_000 }, (_, index) => `"x${index}":1`).join(',')}}`,
    ),
    status: 400,
  },
  {
    name: '30,000 empty tasks',
    path: 'runs',
    text: `{"tasks":[${many('{}')}]}`,
    status: 400,
    issueCount: 30_000,
  },
  {
    name: '30,000 empty items of a recursive model',
    path: 'trees',
    text: `{"tree_name":"a","child_trees":[${many('{}')}]}`,
    status: 400,
    issueCount: 30_000,
  },
  {
    name: '30,000 empty tasks in a raw body',
    path: 'exact',
    text: `{"tasks":[${many('{}')}]}`,
    status: 400,
  },
  {
    name: '30,000 wrong items in an array body',
    path: 'arrays',
    text: `[${many('1')}]`,
    status: 400,
    issueCount: 30_000,
  },
  {
    name: '10,000 unknown fields',
    path: 'runs',
    text: `{${Array.from({ length: 9_000 }, (_, index) => `"x${index}":1`).join(',')}}`,
    status: 400,
    issueCount: 9_000,
  },
  {
    name: 'a key of 90,000 characters',
    path: 'runs',
    send: { ['x'.repeat(90_000)]: 1 },
    status: 400,
  },
  {
    name: 'a wrong value of 90,000 characters',
    path: 'runs',
    send: { trigger: 'x'.repeat(90_000) },
    status: 400,
    paths: ['trigger'],
  },
];
