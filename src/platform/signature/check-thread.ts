/** The thread that checks one file: what a hostile file does to it ends with it. */
import { parentPort, workerData } from 'node:worker_threads'
import { checkSignatures } from './check-file.ts'

type Given = Readonly<{ file: Uint8Array; roots: readonly Uint8Array[] }>

const { file, roots }: Given = workerData
parentPort?.postMessage(await checkSignatures(file, roots))
