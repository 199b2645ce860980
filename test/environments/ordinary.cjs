/** What the tests run in. */
module.exports = require('./context.cjs')();
