/**
 * The typesetter: a fixed template and data in, a PDF out. Data travels as JSON and is only ever
 * text, so a name that looks like markup is printed as it is written. It reads no file of the
 * machine, and every warning of the template is a fault: a dropped paragraph is only a warning.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { ok, type Result, refuse } from '#kernel'
import { readFonts } from './fonts.ts'
import { drawnBy } from './glyphs.ts'

/** 2a and 1b are archival (PDF/A), 2a with a structure tree; plain is PDF 1.7 for print batches. */
export type Standard = '2a' | '1b' | 'plain'

/** Bytes as they are (pictures), or a value that the template reads with `json("/name")`. */
export type Files = Readonly<Record<string, unknown>>

export type Setting = Readonly<{ standard: Standard }>

/** Letters that the typeface has no shape for, each once, in the order found. */
export type Unprintable = Readonly<{ letters: readonly string[] }>

export type Typesetter = Readonly<{
  pdf(source: string, files: Files, setting: Setting): Result<Uint8Array, Unprintable>
  /** The letters of a text that cannot be printed. */
  unprintable(text: string): readonly string[]
}>

const STANDARDS: Readonly<Record<Standard, string>> = {
  '2a': 'a-2a',
  '1b': 'a-1b',
  plain: '1.7',
}

/** Nothing is there, so a template can read what it was given and nothing else. */
const WORKSPACE = '/nowhere'

/**
 * How long parsed templates stay: with this the memory of a process stays level. A print file of a
 * thousand pages is never asked for twice, and ten of them remembered were gigabytes.
 */
const KEPT_ROUNDS = 10

/** A typesetter keeps its fonts; make one per process or worker and use it again. */
export function createTypesetter(): Typesetter {
  const fonts = readFonts()
  const drawn = drawnBy(fonts)
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: [...fonts] }],
  })
  const unprintable = (text: string): readonly string[] => [
    ...new Set([...text].filter((letter) => letter !== '\n' && !drawn(letter))),
  ]
  return {
    unprintable,
    pdf: (source, files, { standard }) => {
      const letters = unprintable([...textsIn(Object.values(files))].join('\n'))
      if (letters.length > 0) return refuse({ letters })
      try {
        return ok(typeset(compiler, { source, files, standard }))
      } finally {
        // A failed run fills the cache as well.
        compiler.evictCache(standard === 'plain' ? 0 : KEPT_ROUNDS)
      }
    },
  }
}

type Job = Readonly<{ source: string; files: Files; standard: Standard }>

function typeset(compiler: NodeCompiler, { source, files, standard }: Job): Uint8Array {
  compiler.resetShadow()
  for (const [name, content] of Object.entries(files)) {
    compiler.mapShadow(`${WORKSPACE}/${name}`, bytesOf(content))
  }
  const compiled = compiler.compile({ mainFileContent: source })
  const complaint = compiled.takeError() ?? compiled.takeDiagnostics() ?? compiled.takeWarnings()
  if (complaint) throw new Error(`typesetting: ${JSON.stringify(complaint.shortDiagnostics)}`)
  if (!compiled.result) throw new Error('typesetting gave no document')
  return compiler.pdf(compiled.result, { pdfStandard: STANDARDS[standard] })
}

function bytesOf(content: unknown): Buffer {
  return content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(JSON.stringify(content))
}

/** Every text within a value; bytes are no text. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return
  for (const inner of Object.values(value)) yield* textsIn(inner)
}
