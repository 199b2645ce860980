import { randomForm, WHOLE, type Form, type World } from '../../simulator';
import { outputReply } from './output-reply';
import { errorReply, reply, type Query, type Reply } from './reply';

/** How the simulated API answers. */
export interface JobsApiOptions {
  /** The moment of the world, in epoch ms. */
  readonly now: () => number;
  /** How documents look. Default: as API 2.2 gives them. */
  readonly form?: Form;
  /** Runs on a page of runs/list. Default: 20. */
  readonly listSize?: number;
}

/** A document of a run, by its id in the first workspace. */
type Documents = ReadonlyMap<string, readonly string[]>;

/**
 * The Jobs API over a simulated world: runs/get with its pages, runs/list, runs/get-output and runs/repair. Tokens are those of
 * the simulator. Of two workspaces it serves the first.
 */
export class JobsApi {
  /** The requests that were answered, as method and path. */
  readonly requests: string[] = [];
  #throttled = 0;
  #cached: { readonly key: string; readonly documents: Documents } | undefined;

  constructor(
    private world: World,
    private readonly options: JobsApiOptions,
  ) {}

  /** Answers so many of the next requests with 429. */
  throttle(count: number): void {
    this.#throttled = count;
  }

  /** Answers a request. */
  answer(method: string, path: string, query: Query, body = ''): Reply {
    this.requests.push(`${method} ${path}`);
    if (this.#throttled > 0) {
      this.#throttled -= 1;
      return errorReply(429, 'REQUEST_LIMIT_EXCEEDED', 'Too many requests; slow down.');
    }
    const [, call] = /^\/api\/2\.\d\/jobs\/runs\/([a-z-]+)$/.exec(path) ?? [];
    const route = call === undefined ? undefined : this.#routes[`${method} ${call}`];
    if (!route) return errorReply(404, 'ENDPOINT_NOT_FOUND', `No API found for ${method} ${path}`);
    return route(query, body);
  }

  readonly #routes: Readonly<Record<string, (query: Query, body: string) => Reply>> = {
    'GET get': (query) => this.#get(query),
    'GET list': (query) => this.#list(query),
    'GET get-output': ({ run_id: id = '' }) => outputReply(this.world, this.options.now(), id),
    'POST repair': (_query, body) => this.#repair(body),
  };

  #get({ run_id: id = '', page_token: token }: Query): Reply {
    const documents = this.#documents('get').get(id);
    if (!documents) return errorReply(400, 'INVALID_PARAMETER_VALUE', `Run ${id} does not exist.`);
    const number = token === undefined ? 1 : Number(/^page-(\d+)$/.exec(token)?.[1]);
    const document = documents[number - 1];
    return document === undefined
      ? errorReply(400, 'INVALID_PARAMETER_VALUE', `Invalid page_token ${token}.`)
      : reply(document);
  }

  #list(query: Query): Reply {
    const { page_token: token = '0', expand_tasks: expands, active_only: isActiveOnly } = query;
    const documents = this.#documents(expands === 'true' ? 'list-expanded' : 'list');
    // Most recently started first: the simulator has them in the order of their creation.
    const all = [...documents.values()].flat().reverse();
    const listed = isActiveOnly === 'true' ? all.filter((text) => !isOver(text)) : all;
    const size = this.options.listSize ?? 20;
    const from = Number(token);
    const runs = listed.slice(from, from + size);
    const hasMore = from + size < listed.length;
    const fields = [
      ...(runs.length > 0 ? [`"runs":[${runs.join(',')}]`] : []),
      `"has_more":${hasMore}`,
      ...(hasMore ? [`"next_page_token":"${from + size}"`] : []),
    ];
    return reply(`{${fields.join(',')}}`);
  }

  #repair(body: string): Reply {
    const answer = this.world.repair(body, this.options.now());
    if ('problem' in answer) return errorReply(400, 'INVALID_PARAMETER_VALUE', answer.problem);
    this.#cached = undefined;
    this.world = answer.world;
    return reply(`{"repair_id":${answer.repairId}}`);
  }

  /** The pages of each run of the first workspace; those of for-each tasks too, as runs/get has them. */
  #documents(from: Form['from']): Documents {
    const now = this.options.now();
    const key = `${from} ${now}`;
    if (this.#cached?.key === key) return this.#cached.documents;
    const form = { ...(this.options.form ?? WHOLE), from, pageOrder: 'first-to-last' } as const;
    const documents = new Map<string, string[]>();
    const found = this.world.documents(now, form);
    const workspace = found[0]?.truth.workspace;
    const loops = from === 'get' ? this.world.loops(now, form) : [];
    for (const { text, truth } of [...found, ...loops]) {
      if (truth.workspace !== workspace) continue;
      documents.set(truth.runId, [...(documents.get(truth.runId) ?? []), text]);
    }
    this.#cached = { key, documents };
    return documents;
  }
}

/** A form at random as runs/get of one API would have it, with nothing left out. */
export function apiForm(seed: number): Form {
  const form = randomForm(seed, { trimmed: false });
  return { ...form, from: 'get', pageOrder: 'first-to-last', states: form.states };
}

function isOver(text: string): boolean {
  const { state, status } = JSON.parse(text) as Record<string, Record<string, string> | undefined>;
  const name = state?.['life_cycle_state'] ?? status?.['state'] ?? '';
  return ['TERMINATED', 'SKIPPED', 'INTERNAL_ERROR'].includes(name);
}
