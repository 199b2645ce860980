const START = 1_767_225_600_000;
const MINUTE = 60_000;

/** Runs of a job, one an hour, of which every seventh fails and every fifth recovers. */
export function manyRuns(count, taskCount) {
  return Array.from({ length: count }, (_, index) => {
    const id = 1_000_000 + index * 1_000;
    const isFailed = index % 7 === 3;
    const hasRecovered = index % 5 === 1;
    const start = START + index * 60 * MINUTE;
    const tasks = Array.from({ length: taskCount }, (_each, task) => {
      const isCause = isFailed && task === (index * 3) % taskCount;
      const message = isCause ? `ValueError: run ${index} met a value that is none` : '';
      return taskOf(
        id + task + 1,
        task,
        start + task * MINUTE,
        isCause ? 'FAILED' : 'SUCCESS',
        message,
      );
    });
    const earlier = hasRecovered
      ? [
          {
            ...taskOf(id + 900, 0, start - 2 * MINUTE, 'FAILED', 'Lost a node.'),
            attempt_number: 0,
          },
        ]
      : [];
    if (hasRecovered) tasks[0].attempt_number = 1;
    return {
      run_id: id,
      job_id: 7,
      run_name: 'Load every hour',
      run_page_url: `https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/?o=6280049833385130#job/7/run/${id}`,
      start_time: start,
      end_time: start + taskCount * MINUTE,
      run_duration: taskCount * MINUTE,
      trigger: 'PERIODIC',
      ...ended(isFailed ? 'FAILED' : 'SUCCESS', ''),
      tasks: [...earlier, ...tasks],
    };
  });
}

/** Runs with markup and scripts in every text. */
export function hostileRuns() {
  const evil =
    '</pre></noscript></textarea></script></style>--><script>window.evil=1</script><img src=x onerror="window.evil=1">"\' onload=window.evil=1 x="';
  return [1, 2, 3].map((number) => ({
    run_id: number,
    job_id: 1,
    run_name: evil,
    run_page_url: `javascript:${evil}`,
    creator_user_name: evil,
    trigger: evil,
    start_time: START + number,
    end_time: START + number * MINUTE,
    ...ended(number === 3 ? 'SUCCESS' : 'FAILED', evil),
    tasks: [0, 1].map((attempt) => ({
      task_key: evil,
      run_id: evil,
      attempt_number: attempt,
      run_page_url: evil,
      start_time: START + number,
      end_time: START + number * MINUTE,
      ...ended('FAILED', evil),
    })),
  }));
}

function taskOf(run_id, task, start, result, message) {
  return {
    task_key: `task_${String(task).padStart(2, '0')}`,
    run_id,
    attempt_number: 0,
    notebook_task: { notebook_path: '/load' },
    depends_on: task === 0 ? [] : [{ task_key: `task_${String(task - 1).padStart(2, '0')}` }],
    start_time: start,
    end_time: start + MINUTE,
    setup_duration: 10_000,
    execution_duration: 50_000,
    cleanup_duration: 0,
    ...ended(result, message),
  };
}

function ended(result_state, state_message) {
  return { state: { life_cycle_state: 'TERMINATED', result_state, state_message } };
}
