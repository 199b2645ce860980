/** The built package, and what the benchmarks need beside it. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const library = require('../dist/index.js');

export const { Run } = library;
export const RunPage = library.RunPage ?? defineRunPage();

/** A page of runs for versions of the package that have no such model. */
function defineRunPage() {
  const { ArrayField, BooleanField, Model, StringField } = library;
  class RunPage extends Model {
    runs = undefined;
    hasMore = undefined;
    nextPageToken = undefined;
    prevPageToken = undefined;
  }
  ArrayField('runs', () => Run)(RunPage.prototype, 'runs');
  BooleanField('has_more')(RunPage.prototype, 'hasMore');
  StringField('next_page_token')(RunPage.prototype, 'nextPageToken');
  StringField('prev_page_token')(RunPage.prototype, 'prevPageToken');
  return RunPage;
}
