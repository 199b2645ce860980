'use strict';
const { cpSync } = require('node:fs');

// The compiler leaves alone what has declarations of its own.
cpSync('shared', 'build/shared', { recursive: true });
