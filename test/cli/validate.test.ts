import { runCommand } from '../helpers/memory-io';
import { temporaryFile } from '../helpers/temporary-files';

async function problemsOf(stdin: string | Uint8Array): Promise<string[]> {
  const { code, stdout } = await runCommand(['validate'], { stdin });
  expect(code).toBe(1);
  return stdout.trimEnd().split('\n');
}

describe('validate', () => {
  it('says on one line that all is fine', async () => {
    const file = temporaryFile('fine.json', '[{"run_id":1},{"run_id":2}]');
    const outcome = await runCommand(['validate', file]);
    expect(outcome).toMatchObject({
      code: 0,
      stderr: '',
      stdout: '2 runs in 1 input: no problems\n',
    });
  });

  it('prints every problem as file: path: message, and the count on standard error', async () => {
    const run = { run_id: 1.5, tasks: [{ task_key: 'a b' }, {}] };
    const file = temporaryFile('bad.json', JSON.stringify({ runs: [{}, run] }));
    const { code, stdout, stderr } = await runCommand(['validate', file]);
    expect(stdout.split('\n')).toEqual([
      `${file}: runs[1].run_id: must be an integer, but is the number 1.5`,
      expect.stringMatching(/: runs\[1\]\.tasks\[0\]\.task_key: must be a string that matches /),
      `${file}: runs[1].tasks[1].task_key: is required, but is absent; expected a string`,
      '',
    ]);
    expect(stderr).toBe('3 problems; 1 sound run\n');
    expect(code).toBe(1);
  });

  it.each([
    ['nothing', '', '<stdin>:1:1: not JSON: the text is empty'],
    ['null', 'null', '<stdin>: must be a run, a page of runs or an array of runs, but is null'],
    [
      'a number',
      '3',
      '<stdin>: must be a run, a page of runs or an array of runs, but is a number',
    ],
    [
      'an integer beyond 2^53',
      '9007199254740993',
      '<stdin>: must be a run, a page of runs or an array of runs, but is a number',
    ],
    ['runs that are no array', '{"runs":{}}', '<stdin>: runs: must be an array, but is an object'],
    [
      'an array in an array',
      '[[]]',
      '<stdin>: [0]: must be an object, but is an array; readRuns reads an array of runs, and Run.fromDict each of its items',
    ],
    [
      'bytes that are no text',
      Buffer.from([0x7b, 0xff, 0x7d]),
      '<stdin>:1:2: not JSON: the byte 0xFF is not UTF-8 here; convert the text to UTF-8 first',
    ],
    [
      'a fault on the third line',
      '{\n  "run_id": 1,\n  run_name: 2\n}',
      '<stdin>:3:3: not JSON: expected a key in double quotes, but found "r"',
    ],
    [
      'an error of the API',
      '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Run 1 does not exist."}',
      '<stdin>: must be a run, but is an error of the API ("RESOURCE_DOES_NOT_EXIST": "Run 1 does not exist."); check the status of a response before you read its body',
    ],
    [
      'an error without a message',
      '{"error_code":"INTERNAL_ERROR"}',
      '<stdin>: must be a run, but is an error of the API ("INTERNAL_ERROR"); check the status of a response before you read its body',
    ],
    [
      'the answer to another call',
      '{"jobs":[],"has_more":false}',
      '<stdin>: must be a run, but is a page of jobs/list; this package reads runs, which jobs/runs/list gives',
    ],
    [
      'an object of many other keys',
      '{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1}',
      '<stdin>: must be a run, but has none of its fields (it has a, b, c, d, e and 1 more)',
    ],
    [
      'a control character in a key',
      '{"run_id":1,"new":{"a\u009b":1e99999}}',
      expect.stringMatching(/^<stdin>: new\["a\\u009b"\]: must be a number /),
    ],
  ])('names the fault of %s', async (_case, stdin, problem) => {
    expect((await problemsOf(stdin))[0]).toEqual(problem);
  });

  it('names the line in NDJSON, and reads the lines around a bad one', async () => {
    const lines = ['{"run_id":1}', '{bad', '{"run_id":"x"}', '[{"run_id":true}]', '{"run_id":2}'];
    expect(await problemsOf(lines.join('\n'))).toEqual([
      '<stdin>:2:2: not JSON: expected a key in double quotes, but found "b"',
      '<stdin>:3: run_id: must be an integer, but is the string "x"',
      '<stdin>:4: [0].run_id: must be an integer, but is true',
    ]);
  });

  it('reads the lines around a byte that is not UTF-8', async () => {
    const stdin = Buffer.from(
      '{"run_id":1}\n{"run_id":2,"run_name":"Ann\xe9e"}\n{"run_id":3}\n',
      'latin1',
    );
    const { code, stdout, stderr } = await runCommand(['validate'], { stdin });
    expect(stdout).toBe(
      '<stdin>:2:28: not JSON: the byte 0xE9 is not UTF-8 here; convert the text to UTF-8 first\n',
    );
    expect([code, stderr]).toEqual([1, '1 problem; 2 sound runs\n']);
  });

  it('counts lines that end with CR or CRLF', async () => {
    for (const end of ['\r', '\r\n']) {
      expect(await problemsOf(['{"run_id":1}', '{bad', '{"run_id":2}'].join(end))).toEqual([
        '<stdin>:2:2: not JSON: expected a key in double quotes, but found "b"',
      ]);
    }
  });

  it('names the lines of documents that go over several lines', async () => {
    const documents = '{\n  "run_id": 1\n}\n{\n  "run_id": "x"\n}\n';
    expect(await problemsOf(documents)).toEqual([
      '<stdin>:4: run_id: must be an integer, but is the string "x"',
    ]);
  });

  it('ends where what follows cannot be told apart, with what was read before', async () => {
    const stdin = '{"runs":[{"run_id":"x"},\n{"run_id":1} {"run_id":2}]}';
    expect(await problemsOf(stdin)).toEqual([
      '<stdin>: runs[0].run_id: must be an integer, but is the string "x"',
      '<stdin>:2:14: not JSON: expected "," or "]", but found "{"',
    ]);
  });

  it('names an object that has none of the fields of a run, wherever it stands', async () => {
    const stdin = '{"runs":[{},{"jobs":1},{"run_name":"Untitled"},{"runs":7,"new":1}]}';
    expect(await problemsOf(stdin)).toEqual([
      '<stdin>: runs[1]: must be a run, but has none of its fields (it has jobs)',
      '<stdin>: runs[3]: must be a run, but has none of its fields (it has runs, new)',
    ]);
  });

  it('reads lines where only the first is cut off', async () => {
    expect(await problemsOf('un_id":1}\n{"run_id":2}\n')).toEqual([
      '<stdin>:1:1: not JSON: expected a value, but found "u"',
    ]);
  });

  it('prints 10,000 problems of one run at most, and says how many more there are', async () => {
    const wires = ['task_key', 'run_id', 'start_time', 'end_time', 'setup_duration', 'state'];
    const more = [
      'cleanup_duration',
      'execution_duration',
      'attempt_number',
      'depends_on',
      'libraries',
    ];
    const task = Object.fromEntries([...wires, ...more].map((wire) => [wire, true]));
    const problems = await problemsOf(JSON.stringify([{ tasks: Array(1000).fill(task) }]));
    expect(problems).toHaveLength(10_001);
    expect(problems.at(-1)).toBe('<stdin>: [0]: and 1000 more problems');
  });

  it('refuses a document of any depth by its path', async () => {
    const deep = `{"run_id":1,"new":${'['.repeat(10_000)}9007199254740993${']'.repeat(10_000)}}`;
    expect((await problemsOf(deep))[0]).toMatch(/^<stdin>: new\[0\].*: is nested too deeply: /);
  });

  it('tells where --lenient helps', async () => {
    const [problem] = await problemsOf('{"run_type":"NEW_RUN"}');
    expect(problem).toBe(
      '<stdin>: run_type: must be one of JOB_RUN, WORKFLOW_RUN, SUBMIT_RUN, but is "NEW_RUN"; --lenient sets it aside and reads on',
    );
  });
});

describe('validate --lenient', () => {
  it('prints what was set aside as notes, which are no problem', async () => {
    const stdin = '[{"run_type":"NEW_RUN"},{"run_id":"x"}]';
    const { code, stdout, stderr } = await runCommand(['validate', '--lenient'], { stdin });
    expect(stdout.split('\n')).toEqual([
      '<stdin>: [0].run_type: note: must be one of JOB_RUN, WORKFLOW_RUN, SUBMIT_RUN, but is "NEW_RUN"',
      '<stdin>: [1].run_id: note: must be an integer, but is the string "x"',
      '2 runs in 1 input: no problems, 2 values set aside',
      '',
    ]);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('fails on what no reader can set aside', async () => {
    const stdin = '{"run_id":"x"}\n{"run_id":2,"new":1e99999}\n7';
    const { code, stdout, stderr } = await runCommand(['validate', '--lenient'], { stdin });
    expect(stdout.split('\n')).toEqual([
      '<stdin>:1: run_id: note: must be an integer, but is the string "x"',
      expect.stringMatching(/^<stdin>:2: new: must be a number /),
      expect.stringMatching(/^<stdin>:3: must be a run/),
      '',
    ]);
    expect([code, stderr]).toEqual([1, '2 problems; 1 sound run, 1 value set aside\n']);
  });
});
