import { RetryChain, Run } from '../../src';
import { reportFactsOf } from '../../src/report/facts/report-facts';
import { code, codeBlock, link } from '../../src/report/markdown/inert';
import { reportMarkdown } from '../../src/report/markdown/report-markdown';

const INPUT = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };

describe('text of a document', () => {
  it.each([
    ['plain', 'a', '`a`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['a backtick at an end', '`a', '`` `a ``'],
    ['a row of backticks', 'a```b``c', '````a```b``c````'],
    ['nothing', '', '`  `'],
    ['a line end', 'a\n\n# b', '`a # b`'],
  ])('in a line: %s', (_case, text, shown) => {
    expect(code(text)).toBe(shown);
  });

  it.each([
    ['plain', 'a\nb', '```text\na\nb\n```'],
    ['a fence', 'a\n```\n# b', '````text\na\n```\n# b\n````'],
    ['a longer fence', '`````', '``````text\n`````\n``````'],
    ['another line end', 'a\u2028```\rb', '````text\na\n```\nb\n````'],
  ])('in a block: %s', (_case, text, shown) => {
    expect(codeBlock(text)).toBe(shown);
  });

  it.each([
    ['https://a.example/?o=1#job/2', '[Page](<https://a.example/?o=1#job/2>)'],
    ['javascript:alert(1)', 'Page `javascript:alert(1)`'],
    ['https://a.example/>)[x](y', 'Page `https://a.example/>)[x](y`'],
    ['***/x', 'Page `***/x`'],
  ])('as a page: %s', (url, shown) => {
    expect(link('Page', url)).toBe(shown);
  });
});

it('has nothing of a hostile document outside of code', () => {
  const evil = '</code>`` @everyone [x](http://evil)\n```\n# evil\n<script>evil</script>';
  const state = {
    life_cycle_state: 'TERMINATED',
    result_state: 'FAILED',
    state_message: evil,
    queue_reason: evil,
  };
  const run = Run.fromDict(
    {
      run_id: evil,
      job_id: evil,
      run_name: evil,
      run_page_url: evil,
      creator_user_name: evil,
      trigger: evil,
      state,
      status: { termination_details: { code: evil, type: evil, message: evil } },
      tasks: [{ task_key: evil, run_id: evil, run_page_url: evil, state }],
      iterations: [{ task_key: evil, state }],
    },
    { mode: 'lenient' },
  ) as Run;
  const facts = reportFactsOf([RetryChain.of(run, [])], INPUT, {
    notesOf: () => [evil],
  });
  const text = reportMarkdown(facts, { all: true });
  // Blocks by their fences, then spans by theirs, as CommonMark pairs them.
  const withoutBlocks = text.replace(/^(`{3,})text\n[^]*?\n\1$/gm, '');
  const withoutCode = withoutBlocks.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
  expect(text).toContain('evil');
  expect(withoutCode).not.toMatch(/evil|everyone|script|http/);
});
