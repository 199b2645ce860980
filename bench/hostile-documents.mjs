/** Sources of runs that are made to take long, by what they are: each function makes one of about so many bytes. */
export const HOSTILE_DOCUMENTS = {
  'snapshots of one run that say the same': (bytes) => lines(bytes, () => run({ run_name: 'a' })),
  'snapshots of one run that differ in text': (bytes) =>
    lines(bytes, (index) => run({ run_name: `a${(index * 7_919) % 10_007}`, tasks: [task(1)] })),
  'two large snapshots of one run': (bytes) =>
    lines(bytes, () => run({ tasks: list(bytes / 2, (index) => task(index)) })),
  'pages of one run': (bytes) =>
    lines(bytes, (index) => run({ tasks: [task(index)], next_page_token: 'x' })),
  'runs without an id': (bytes) => lines(bytes, (index) => ({ run_name: `${index}` })),
  'runs of one chain': (bytes) =>
    lines(bytes, (index) =>
      run({
        run_id: index + 1,
        original_attempt_run_id: 1,
        attempt_number: index,
        state: failed(),
      }),
    ),
  'runs of one chain that are alike': (bytes) =>
    lines(bytes, (index) => run({ run_id: index + 1, original_attempt_run_id: 1 })),
  'an id of many digits': (bytes) => JSON.stringify(run({ run_id: '9'.repeat(bytes) })),
  'ids of 1,000 digits': (bytes) => lines(bytes, () => run({ run_id: '9'.repeat(1_000) })),
  'attempts at one task': (bytes) =>
    one(bytes, (index) => task(index, { task_key: 'a', attempt_number: index, state: failed() })),
  'attempts at one task that are alike': (bytes) =>
    one(bytes, (index) => task(index, { task_key: 'a' })),
  'two attempts at each task': (bytes) =>
    one(bytes, (index) => task(index, { task_key: `t${index >> 1}`, state: failed() })),
  'tasks in one chain': (bytes) =>
    one(bytes, (index) => task(index, { depends_on: [key(index - 1)], state: failed() })),
  'tasks in one circle': (bytes) =>
    one(bytes, (index) => task(index, { depends_on: [key(index + 1), key(0)] })),
  'failed tasks that skipped the same tasks': (bytes) => rootsAndSkipped(bytes),
  'a task with many dependencies': (bytes) =>
    JSON.stringify(
      run({ tasks: [{ task_key: 'a', depends_on: list(bytes, (index) => key(index)) }] }),
    ),
  'repairs that name task runs': (bytes) =>
    JSON.stringify(
      run({
        tasks: list(bytes / 2, (index) => task(index)),
        repair_history: list(bytes / 2, (index) => ({
          id: index + 1,
          type: 'REPAIR',
          start_time: index + 1,
          task_run_ids: [index + 1],
        })),
      }),
    ),
  'iterations with the same input': (bytes) =>
    JSON.stringify(run({ iterations: list(bytes, (index) => task(index, { task_key: 'a' })) })),
  'run-job tasks in runs in runs': (bytes) =>
    lines(bytes, (index) =>
      run({
        run_id: index + 1,
        trigger_info: { run_id: 1_000_000 + index },
        state: failed(),
        tasks: [0, 1].map((twin) => ({
          task_key: `t${twin}`,
          run_id: 1_000_001 + index,
          run_job_task: { job_id: 1 },
          state: failed(),
        })),
      }),
    ),
  'one child of many tasks': (bytes) =>
    [
      run({ run_id: 1, trigger_info: { run_id: 7 }, tasks: failedTasks(bytes / 2) }),
      run({ run_id: 2, tasks: failedTasks(bytes / 2, { run_id: 7, run_job_task: { job_id: 1 } }) }),
    ]
      .map((each) => JSON.stringify(each))
      .join('\n'),
  'many tasks in the latest of many runs': (bytes) =>
    [
      ...array(bytes / 2, (index) => run({ run_id: index + 1, start_time: index + 1 })),
      run({
        run_id: 10_000_000,
        start_time: 10_000_000,
        tasks: list(bytes / 2, (index) => task(index)),
      }),
    ]
      .map((each) => JSON.stringify(each))
      .join('\n'),
  'runs of one job, a task of its own in each': (bytes) =>
    lines(bytes, (index) => run({ run_id: index + 1, tasks: [task(index, { state: failed() })] })),
  'runs of one name': (bytes) => lines(bytes, (index) => run({ run_id: index + 1 })),
  'a message': (bytes) =>
    JSON.stringify(
      run({ state: { ...failed(), state_message: 'a b\\u001b '.repeat(bytes / 10) } }),
    ),
  'a message of spaces': (bytes) =>
    JSON.stringify(run({ state: { ...failed(), state_message: `a${' '.repeat(bytes)}b` } })),
  'a message without spaces': (bytes) =>
    JSON.stringify(run({ state: { ...failed(), state_message: '文'.repeat(bytes / 3) } })),
  'a name that a table shows': (bytes) =>
    JSON.stringify(run({ run_name: 'x文'.repeat(bytes / 4) })),
  'values that were set aside': (bytes) =>
    lines(bytes, (index) => run({ run_id: index + 1, state: [], trigger: 7, tasks: {} })),
  'secrets by name': (bytes) =>
    JSON.stringify(run({ overriding_parameters: { notebook_params: map(bytes, 'password') } })),
  'texts like secrets': (bytes) =>
    JSON.stringify(
      run({
        a: `${'://'.repeat(bytes / 9)}${'?sig'.repeat(bytes / 12)}${'dapi'.repeat(bytes / 12)}`,
      }),
    ),
  'names and values in a text': (bytes) =>
    JSON.stringify(
      run({
        a: `${'a="'.repeat(bytes / 24)}${"token='".repeat(bytes / 28)}${'-pat  '.repeat(bytes / 24)}${'a:b@'.repeat(bytes / 16)}`,
      }),
    ),
  'names like secrets': (bytes) => JSON.stringify(run({ ...map(bytes, 'pat') })),
};

/** Texts of which each line, or each value, is refused. */
export const HOSTILE_STREAMS = {
  'blank lines': (bytes) => '\n'.repeat(bytes),
  'carriage returns': (bytes) => '\r'.repeat(bytes),
  'blank lines between documents': (bytes) => '{"run_id":1}\n\n\n\n'.repeat(bytes / 16),
  'numbers one after the other': (bytes) => '1 '.repeat(bytes / 2),
  'strings one after the other': (bytes) => '"a"'.repeat(bytes / 3),
  'numbers on lines': (bytes) => '1\n'.repeat(bytes / 2),
  'brackets on lines': (bytes) => '{\n'.repeat(bytes / 2),
  'empty arrays': (bytes) => '[]'.repeat(bytes / 2),
  'arrays of empty pages': (bytes) => `[${'{"runs":[]},'.repeat(bytes / 12)}{"runs":[]}]`,
  'a page with many keys': (bytes) => JSON.stringify(map(bytes, 'k')),
  'a page with many lists of runs': (bytes) => `{${'"runs":[],'.repeat(bytes / 10)}"runs":[]}`,
  'lines with a fault at the end': (bytes) => `{"a":"${'x'.repeat(90)}"} x\n`.repeat(bytes / 100),
  'runs with many problems': (bytes) => '{"run_id":"x","tasks":[1,2]}\n'.repeat(bytes / 29),
  'a line that never ends': (bytes) => `{"run_id":1}\n{"a":"${'x'.repeat(bytes)}`,
  'runs on lines with a fault at the end': (bytes) =>
    `{"run_id":1,"a":"${'x'.repeat(80)}"} x\n`.repeat(bytes / 100),
  // What follows imitates the text between two runs, by which readers guess where a run ends.
  'separators in a run': (bytes) =>
    `{"runs":[{"a":1},{"a":1},{"b":[${'{},{"a":1},'.repeat(bytes / 12)}1]}]}`,
  'separators in every run': (bytes) =>
    `{"runs":[{"a":1},{"a":1}${',{"a":"},{\\"a\\"","b":[{"c":1},{"a":1}]}'.repeat(bytes / 40)}]}`,
  'no separator after the first': (bytes) =>
    `{"runs":[{"run_id":1},{"run_id":1}${' ,{"run_id":1}'.repeat(bytes / 14)}]}`,
  'separators far apart': (bytes) => {
    const far = `${' ,{"run_id":1}'.repeat(7)},{"run_id":1,"a":"${'x'.repeat(10_000)}"}`;
    return `{"runs":[{"run_id":1},{"run_id":1}${far.repeat(bytes / 10_100)}]}`;
  },
};

function run(members) {
  return { run_id: 1, job_id: 7, ...members };
}

function key(index) {
  return { task_key: `t${index}` };
}

function task(index, members) {
  return { ...key(index), run_id: index + 1, ...members };
}

function failed() {
  return { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
}

function failedTasks(bytes, members) {
  return list(bytes, (index) => task(index + 100, { state: failed(), ...members }));
}

/** Half of the bytes are tasks that failed, half tasks that depend on one of them, which all depend on. */
function rootsAndSkipped(bytes) {
  const roots = failedTasks(bytes / 2);
  const left = { life_cycle_state: 'TERMINATED', result_state: 'UPSTREAM_FAILED' };
  const gate = {
    task_key: 'gate',
    depends_on: roots.map(({ task_key }) => ({ task_key })),
    state: left,
  };
  const skipped = list(bytes / 4, (index) => ({
    task_key: `s${index}`,
    depends_on: [{ task_key: 'gate' }],
    state: left,
  }));
  return JSON.stringify(run({ tasks: [...roots, gate, ...skipped] }));
}

function one(bytes, taskOf) {
  return JSON.stringify(run({ tasks: list(bytes, taskOf) }));
}

function lines(bytes, runOf) {
  return array(bytes, runOf)
    .map((each) => JSON.stringify(each))
    .join('\n');
}

function array(bytes, itemOf) {
  return list(bytes, itemOf);
}

/** As many items as make about so many bytes of JSON. */
function list(bytes, itemOf) {
  const items = [];
  for (let length = 0; length < bytes; length += JSON.stringify(items.at(-1)).length + 1) {
    items.push(itemOf(items.length));
  }
  return items;
}

function map(bytes, name) {
  const members = {};
  for (let length = 0, index = 0; length < bytes; index += 1) {
    members[`${name}${index}`] = 'v';
    length += name.length + String(index).length + 7;
  }
  return members;
}
