/** Stands for a dependency that is CommonJS. */
exports.Run = require('databricks-jobs').Run;
