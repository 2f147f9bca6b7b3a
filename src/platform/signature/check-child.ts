/** The process that checks one file: what a hostile file does to it ends with it. */
import process from 'node:process'
import { checkSignatures } from './check-file.ts'

type Given = Readonly<{ file: Uint8Array; roots: readonly Uint8Array[] }>

process.once('message', async ({ file, roots }: Given) => {
  const checked = await checkSignatures(new Uint8Array(file), roots)
  process.send?.(checked, () => process.disconnect())
})
