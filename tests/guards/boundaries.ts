/**
 * Who may import whom. The campaign's life is the import order: a stage knows what came before it,
 * never what comes after. A rule left as a warning is not a rule, so an unknown folder is refused.
 */
import { importsOf } from './imports.ts'
import { isTest } from './syntax.ts'
import type { Fault, Source } from './tree.ts'

const RULEBOOK = /^#rulebook\/[a-z-]+$/
const STAGE = /^src\/stages\/(\d)-([a-z-]+)\//
const BELOW_STAGES = [/^#kernel$/, RULEBOOK, /^#registry$/, /^#access$/, /^zod$/]
const STORES = /^#(access|ledger|records|scoring|selection|dossier|decision|afterwards)\/store$/
const JSX = [/^preact$/, /^preact\/hooks$/]

/** What a suffix opens, in whatever folder the file stands; a bare name stays pure. */
const SUFFIXES: readonly Readonly<{ suffix: RegExp; opens: readonly RegExp[] }>[] = [
  { suffix: /\.commands\.ts$/, opens: [/^#platform$/, /^#outcome$/] },
  {
    suffix: /\.reader\.ts$/,
    opens: [/^node:/, /^#platform\/(apart|files)$/, /^fflate$/, /^unpdf$/],
  },
  {
    suffix: /\.store\.ts$/,
    opens: [/^#platform\/database$/, /^#office$/, /^#ledger$/, STORES, /^kysely$/, /^node:crypto$/],
  },
  { suffix: /\.words\.ts$/, opens: [/^#design$/, /^#[a-z]+\/words$/] },
  {
    suffix: /\.page\.tsx$/,
    opens: [
      ...JSX,
      /^#(design|ledger|outcome|printout)$/,
      /^#[a-z]+\/words$/,
      /^#records\/(pages|store)$/,
      /^#selection\/pages$/,
    ],
  },
  {
    suffix: /\.routes\.tsx?$/,
    opens: [
      ...JSX,
      /^#(access|design|ledger|outcome|printout|campaign|office)$/,
      STORES,
      /^#platform(\/[a-z]+)?$/,
      /^#[a-z]+\/words$/,
      /^#records\/pages$/,
      /^#selection\/pages$/,
    ],
  },
]

/** Folders with a fixed list. Rows are schemas, so whoever has rows may import zod. */
const FOLDERS: Readonly<Record<string, readonly RegExp[]>> = {
  kernel: [],
  rulebook: [/^#kernel$/, RULEBOOK, /^yaml$/, /^zod$/],
  registry: [/^#kernel$/, RULEBOOK, /^zod$/],
  access: [/^#kernel$/, RULEBOOK, /^#registry$/, /^zod$/],
  importer: [/^#kernel$/, RULEBOOK, /^#importer\/[a-z]+$/, /^yaml$/],
  printout: [/^#kernel$/, RULEBOOK, /^#outcome$/],
  platform: [/^#kernel$/, RULEBOOK, /^#platform(\/[a-z]+)?$/, /^[^#.]/],
  design: [/^#kernel$/, ...JSX, /^node:/, /^oxc-transform$/, /^preact-render-to-string$/],
  main: [/^[^.]/],
}

/** What is composed of all stages, and what each may know beside them. */
const AFTER_STAGES: Readonly<Record<string, readonly RegExp[]>> = {
  ledger: [],
  outcome: [/^#ledger$/],
  campaign: [/^#(ledger|outcome|printout|platform)$/, /^node:/, /^yaml$/],
  papers: [/^#(ledger|outcome|printout|campaign|platform)$/, /^#papers\/[a-z]+$/, /^[^#.]/],
  exchange: [
    /^#(outcome|campaign|papers|platform)$/,
    /^#papers\/model$/,
    /^#platform\/(files|secret)$/,
    /^node:/,
    /^@xmldom\/xmldom$/,
  ],
  office: [/^#(ledger|outcome|campaign|design)$/, STORES, /^#platform(\/[a-z]+)?$/, /^[^#.]/],
  'records-office': [
    /^#(ledger|outcome|campaign|design|office)$/,
    STORES,
    /^#platform(\/[a-z]+)?$/,
  ],
  intake: [/^#(campaign|design|importer|office)$/, /^#launch\/door$/, /^#platform(\/[a-z]+)?$/],
  desk: [/^#(ledger|outcome|campaign|design|office)$/, STORES, /^#platform(\/[a-z]+)?$/],
  oversight: [
    /^#(ledger|outcome|campaign|design|office)$/,
    STORES,
    /^#platform(\/[a-z]+)?$/,
    /^node:/,
  ],
  reception: [
    /^#(ledger|outcome|campaign|design|office|exchange)$/,
    /^#office\/folders$/,
    /^#exchange\/edxml$/,
    STORES,
    /^#platform(\/[a-z]+)?$/,
    /^node:/,
  ],
  'print-room': [
    /^#(ledger|outcome|campaign|design|office)$/,
    /^#oversight\/(package|certificate)$/,
    /^#exchange$/,
    /^#papers(\/[a-z]+)?$/,
    STORES,
    /^#platform(\/[a-z]+)?$/,
    /^node:/,
  ],
}

/** Every import that its file may not make. */
export function strangers(sources: readonly Source[]): readonly Fault[] {
  const stages = stagesOf(sources.map(({ path }) => path))
  return sources.flatMap((source) => {
    const allowed = allowedFor(source.path, stages)
    if (!allowed) return [{ path: source.path, line: 1, says: 'no rule for this folder' }]
    return importsOf(source)
      .filter(({ target }) => !mayImport(target, allowed))
      .map(({ target, line }) => ({ path: source.path, line, says: `may not import ${target}` }))
  })
}

/** The stages in the order of the campaign's life: ['1-launch', '2-registration', ...]. */
export function stagesOf(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => path.match(/^src\/stages\/(\d-[a-z-]+)\//)?.[1] ?? [])
  return [...new Set(found)].sort()
}

function mayImport(target: string, allowed: readonly RegExp[]): boolean {
  if (target.split('/').includes('..')) return false
  return target.startsWith('./') || allowed.some((pattern) => pattern.test(target))
}

/** The imports a file may make beside its own folder's; undefined when no rule knows the file. */
function allowedFor(path: string, stages: readonly string[]): readonly RegExp[] | undefined {
  if (isTest(path) || /^(bench|scripts)\//.test(path)) return [/^/]
  const [, folder = '', name] = path.split('/')
  if (name === undefined) return undefined
  const within = allowedInFolder(path, folder, stages)
  return within && [...within, ...opened(path)]
}

function allowedInFolder(path: string, folder: string, stages: readonly string[]) {
  if (folder === 'stages') return allowedInStage(path, stages)
  const afterStages = AFTER_STAGES[folder]
  return afterStages ? [...BELOW_STAGES, ...entriesOf(stages), ...afterStages] : FOLDERS[folder]
}

function opened(path: string): readonly RegExp[] {
  return SUFFIXES.filter(({ suffix }) => suffix.test(path)).flatMap(({ opens }) => opens)
}

/** A stage knows the earlier ones, never what comes after. */
function allowedInStage(path: string, stages: readonly string[]): readonly RegExp[] | undefined {
  const [, number = ''] = path.match(STAGE) ?? []
  if (number === '') return undefined
  return [...BELOW_STAGES, ...entriesOf(stages.filter((it) => it < number))]
}

function entriesOf(stages: readonly string[]): readonly RegExp[] {
  return stages.map((stage) => new RegExp(`^#${stage.slice(2)}$`))
}
