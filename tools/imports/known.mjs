/**
 * Imports that break a rule today and are let through. Do not add to this list: change the import. An entry that no longer occurs
 * fails the check: delete it.
 *
 * - `circle`: the files of an import circle, in any order.
 * - `import`: an importing file and the file that it imports. It is left out when circles of folders are looked for.
 */
export const KNOWN = [
  // The task of a for-each task is a task: the data nests them. This one stays.
  { circle: ['src/models/task/for-each-task.ts', 'src/models/task/task.ts'] },

  // Circles of files.
  {
    since: '2026-11-25',
    circle: ['src/decode/compiled/emit-value.ts', 'src/decode/compiled/decoder.ts'],
  },
  { since: '2026-11-25', circle: ['src/decode/engine.ts', 'src/decode/context.ts'] },
  { since: '2026-11-25', circle: ['src/encode/context.ts', 'src/decode/engine.ts'] },
  {
    since: '2026-11-25',
    circle: ['src/models/task/run-task.ts', 'src/domain/durations/durations.ts'],
  },
  {
    since: '2026-11-25',
    circle: [
      'src/domain/retry-chain/identity.ts',
      'src/models/run/run.ts',
      'src/domain/merge-pages.ts',
    ],
  },
  {
    since: '2026-11-25',
    circle: [
      'src/domain/retry-chain/more-advanced.ts',
      'src/models/run/run.ts',
      'src/domain/merge-pages.ts',
    ],
  },
  { since: '2026-11-25', circle: ['src/models/run/run.ts', 'src/domain/merge-pages.ts'] },
  {
    since: '2026-11-25',
    circle: [
      'src/domain/retry-chain/identity.ts',
      'src/models/run/run.ts',
      'src/domain/retry-chain/retry-chain.ts',
      'src/domain/retry-chain/attempt-numbers.ts',
    ],
  },
  {
    since: '2026-11-25',
    circle: [
      'src/models/run/run.ts',
      'src/domain/retry-chain/retry-chain.ts',
      'src/domain/retry-chain/attempt-numbers.ts',
    ],
  },
  {
    since: '2026-11-25',
    circle: [
      'src/models/run/run.ts',
      'src/domain/retry-chain/retry-chain.ts',
      'src/domain/retry-chain/durations.ts',
    ],
  },
  {
    since: '2026-11-25',
    circle: [
      'src/domain/retry-chain/identity.ts',
      'src/models/run/run.ts',
      'src/domain/retry-chain/retry-chain.ts',
      'src/domain/retry-chain/group.ts',
    ],
  },
  {
    since: '2026-11-25',
    circle: [
      'src/domain/retry-chain/more-advanced.ts',
      'src/models/run/run.ts',
      'src/domain/retry-chain/retry-chain.ts',
      'src/domain/retry-chain/group.ts',
    ],
  },
  {
    since: '2026-11-25',
    circle: [
      'src/models/run/run.ts',
      'src/domain/retry-chain/retry-chain.ts',
      'src/domain/retry-chain/group.ts',
    ],
  },
  { since: '2026-11-25', circle: ['src/models/run/run.ts', 'src/domain/retry-chain/identity.ts'] },
  {
    since: '2026-11-25',
    circle: [
      'src/domain/retry-chain/identity.ts',
      'src/models/run/run.ts',
      'src/domain/retry-chain/retry-chain.ts',
    ],
  },
  {
    since: '2026-11-25',
    circle: ['src/models/run/run.ts', 'src/domain/retry-chain/retry-chain.ts'],
  },
  {
    since: '2026-11-25',
    circle: ['src/schema/plan.ts', 'src/schema/class-tools/user-constraints.ts'],
  },

  // Imports against the arrows.
  {
    since: '2026-11-25',
    import: ['src/decode/compiled/compiler.ts', 'src/encode/compiled/encoder.ts'],
  },
  { since: '2026-11-25', import: ['src/decode/engine.ts', 'src/encode/context.ts'] },
  { since: '2026-11-25', import: ['src/decode/index.ts', 'src/encode/write.ts'] },
  { since: '2026-11-25', import: ['src/decode/index.ts', 'src/model/clone.ts'] },
  { since: '2026-11-25', import: ['src/decode/index.ts', 'src/model/create.ts'] },
  { since: '2026-11-25', import: ['src/decode/index.ts', 'src/model/example.ts'] },
  { since: '2026-11-25', import: ['src/decode/index.ts', 'src/model/standard-schema.ts'] },
  { since: '2026-11-25', import: ['src/decode/index.ts', 'src/model/validate.ts'] },
  { since: '2026-11-25', import: ['src/decode/interpreter.ts', 'src/encode/checked/model.ts'] },
  {
    since: '2026-11-25',
    import: ['src/encode/checked/any-value.ts', 'src/decode/checked/any-value.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/encode/checked/model.ts', 'src/decode/checked/any-value.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/encode/compiled/encoder.ts', 'src/decode/compiled/runtime.ts'],
  },
  { since: '2026-11-25', import: ['src/encode/context.ts', 'src/decode/engine.ts'] },
  { since: '2026-11-25', import: ['src/encode/write.ts', 'src/decode/default-engine.ts'] },
  { since: '2026-11-25', import: ['src/encode/write.ts', 'src/decode/engine.ts'] },
  {
    since: '2026-11-25',
    import: ['src/json/integer-reviver.ts', 'src/decode/checked/any-value.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/schema/class-tools/user-constraints.ts', 'src/decode/context.ts'],
  },
  { since: '2026-11-25', import: ['src/schema/plan.ts', 'src/decode/compiled/unknown-keys.ts'] },
  { since: '2026-11-25', import: ['src/stream/not-a-run.ts', 'src/schema/field-descriptor.ts'] },
  { since: '2026-11-25', import: ['src/stream/not-a-run.ts', 'src/schema/registry.ts'] },

  // Imports that close a circle of folders.
  {
    since: '2026-11-25',
    import: ['src/schema/container.ts', 'src/schema/decorators/define-field.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/schema/kinds/integer.ts', 'src/schema/class-tools/constraint-messages.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/schema/class-tools/user-constraints.ts', 'src/schema/plan.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/models/cluster/job-cluster.ts', 'src/models/task/task-key-options.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/models/task/run-job-task.ts', 'src/models/run/run-parameters-pipeline-params.ts'],
  },
  { since: '2026-11-25', import: ['src/models/task/run-task.ts', 'src/models/run/run-state.ts'] },
  { since: '2026-11-25', import: ['src/models/task/run-task.ts', 'src/models/run/run-status.ts'] },
  {
    since: '2026-11-25',
    import: ['src/nestjs/body/model-body-pipe.ts', 'src/nestjs/pipes/is-model-class.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/nestjs/stock-pipe/assert-transformable.ts', 'src/nestjs/pipes/is-model-class.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/nestjs/stock-pipe/assert-transformable.ts', 'src/nestjs/pipes/own-rules.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/nestjs/stock-pipe/swagger-metadata.ts', 'src/nestjs/pipes/is-model-class.ts'],
  },
  {
    since: '2026-11-25',
    import: ['src/nestjs/stock-pipe/wire-names.ts', 'src/nestjs/pipes/is-model-class.ts'],
  },
];
