/** The thread that reads one file: what a hostile file does to it ends with it. */
import { parentPort, workerData } from 'node:worker_threads'
import { ok } from '#kernel'
import { readBytes } from './bytes.reader.ts'
import { readPlan } from './draft.ts'

const text = await readBytes(Buffer.from(workerData))
parentPort?.postMessage(text.ok ? ok(readPlan(text.value)) : text)
