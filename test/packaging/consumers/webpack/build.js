import { promisify } from 'node:util';
import webpack from 'webpack';

// Its own setting for Node takes the field `module` first.
const stats = await promisify(webpack)({
  mode: 'production',
  target: 'node',
  entry: './main.js',
  output: { path: import.meta.dirname, filename: 'bundle.cjs' },
});
if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
