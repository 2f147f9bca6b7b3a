/**
 * The bare typesetter: the same compiler on inputs that were made beforehand, and nothing else: no
 * words made, no letters looked for.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { ok } from '#kernel'
import { type Files, readFonts, type Setting, type Typesetter } from '#papers/typst'

/** What the program hands to the typesetter for one paper. */
export type Input = Readonly<{ source: string; files: Files; setting: Setting }>

/** A typesetter that sets nothing and remembers what it was asked for. */
export function listener(): Readonly<{ typesetter: Typesetter; inputs: readonly Input[] }> {
  const inputs: Input[] = []
  const typesetter: Typesetter = {
    unprintable: () => [],
    pdf: (source, files, setting) => {
      inputs.push({ source, files, setting })
      return ok(new Uint8Array())
    },
  }
  return { typesetter, inputs }
}

type Ready = Readonly<{ source: string; files: readonly (readonly [string, Buffer])[] }>

/** Sets the inputs one after another; what they hold is turned into bytes beforehand. */
export function bareRun(inputs: readonly Input[]): () => number {
  const ready = inputs.map(
    ({ source, files }): Ready => ({
      source,
      files: Object.entries(files).map(([name, content]) => [`/nowhere/${name}`, bytes(content)]),
    }),
  )
  const compiler = NodeCompiler.create({
    workspace: '/nowhere',
    fontArgs: [{ fontBlobs: [...readFonts()] }],
  })
  return () => ready.reduce((sum, one) => sum + setOne(compiler, one), 0)
}

/** The bytes of one PDF/A-2a. */
function setOne(compiler: NodeCompiler, { source, files }: Ready): number {
  compiler.resetShadow()
  for (const [name, content] of files) compiler.mapShadow(name, content)
  const { result } = compiler.compile({ mainFileContent: source })
  if (!result) throw new Error('the bare typesetter gave no document')
  const { length } = compiler.pdf(result, { pdfStandard: 'a-2a' })
  // As the program does: a second round would otherwise be remembered, not set.
  compiler.evictCache(10)
  return length
}

function bytes(content: unknown): Buffer {
  return content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(JSON.stringify(content))
}
