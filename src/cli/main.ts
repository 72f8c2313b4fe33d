#!/usr/bin/env node
import { run } from './program.js';

// That nobody reads the messages any more is no failure.
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv);
