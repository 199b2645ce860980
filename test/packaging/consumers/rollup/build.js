import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const bundle = await rollup({
  input: 'main.js',
  plugins: [nodeResolve({ mainFields: ['module', 'main'], preferBuiltins: true }), commonjs()],
  // The peers' own: circular imports, and `this` at the top.
  onwarn: () => undefined,
});
await bundle.write({ file: 'bundle.cjs', format: 'cjs' });
await bundle.write({ file: 'bundle.mjs', format: 'es' });
await bundle.close();
