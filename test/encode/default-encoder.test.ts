import { Run } from '../../src';
import { isGenerationAllowed } from '../helpers/compiled-only';

it('writes the first three small instances of a process without generated code', async () => {
  const small = Run.of({ runId: 1, tasks: [{ taskKey: 'a' }] });
  const large = Run.of({ runId: 1, tasks: Array.from({ length: 17 }, () => ({ taskKey: 'a' })) });
  const encoders: unknown[] = [];
  await jest.isolateModulesAsync(async () => {
    const { encoderForText } = await import('../../src/encode/default-encoder.js');
    const { encodeChecked } = await import('../../src/encode/checked/model.js');
    for (const run of [large, small, small, large, small, small])
      encoders.push(encoderForText(run) === encodeChecked);
  });
  const later = !isGenerationAllowed();
  expect(encoders).toEqual([later, true, true, later, true, later]);
});
