#!/usr/bin/env node
/** Starts the program from any folder, under the packaged Node when there is one. */
import { launch } from '../scripts/launch.mjs'

process.exitCode = launch('src/main/cli.ts', process.argv.slice(2))
