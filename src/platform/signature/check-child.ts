/** The process that checks one file: what a hostile file does to it ends with it. */
import { answerOnce } from '#platform/apart'
import { checkSignatures } from './check-file.ts'

type Given = Readonly<{ file: Uint8Array; roots: readonly Uint8Array[] }>

answerOnce(({ file, roots }: Given) => checkSignatures(new Uint8Array(file), roots))
