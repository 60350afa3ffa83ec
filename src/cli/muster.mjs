#!/usr/bin/env node
// Starts the command line: its sources are TypeScript, which tsx strips as they load, so there is nothing to build.

import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
