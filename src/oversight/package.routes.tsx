/**
 * The verification package over HTTP: taken by whoever may export, which stands in the audit, and
 * any package verified again.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { ok, readCivil } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  download,
  get,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
  upload,
} from '#office'
import { sha256 } from '#platform'
import { receive, unzip } from '#platform/files'
import { readUpload } from '#platform/http'
import { type Finding, PackagePage } from './package.page.tsx'
import { packageOf, packed, packedSize } from './package.ts'
import { packageWords } from './package.words.ts'
import { claimOf, packageFolder, verifyApart } from './verify-apart.ts'

const HERE = '/phong-trao/:campaign/kiem-chung'

export const packageRoutes: readonly Route[] = [
  get(HERE, 'export.take', (ask) => show(ask, NOTHING_TRIED)),
  post(`${HERE}/goi`, 'export.take', take),
  upload(HERE, 'export.take', check),
]

type PackageAsk = Ask<typeof HERE>

/** More is refused before it is unpacked; the largest example packs to 0.3 MB. */
const LIMITS = { packed: 100 << 20, bytes: 500 << 20, files: 50_000 }

function show(ask: PackageAsk, attempt: Attempt, finding?: Finding): Response {
  const { live, asOf, lang } = ask
  const base = `/phong-trao/${live.state.id}/kiem-chung`
  const body = <PackagePage base={base} asOf={asOf} attempt={attempt} finding={finding} />
  return screen(ask, { title: packageWords[lang].title, problems: attempt.problems }, body)
}

async function take(ask: PackageAsk): Promise<Response> {
  const { world, live, asOf, actor, resource } = ask
  const made = await packageOf(world, live, asOf)
  if (!made.ok) return notComputed(ask)
  const { files, root } = made.value
  const size = await packedSize(made.value)
  const { id } = live.state
  const deed = { action: 'export.take', subject: `package ${id}`, resource } as const
  const noted = await act(world, { actor, deed }, async (tx) => {
    const after = { asOf, files: files.length, root }
    tx.changes.push({ campaign: id, table: 'package', key: `${id} ${asOf}`, after })
    return ok(undefined)
  })
  if (!noted.ok) return notComputed(ask)
  const file = { name: `${id}-${asOf}.zip`, type: 'application/zip', size }
  return download(packed(made.value), file)
}

function notComputed(ask: PackageAsk): Response {
  const outcome = outcomeOf(ask, packageWords[ask.lang].title)
  return outcome.ok ? show(ask, NOTHING_TRIED) : outcome.refusal
}

async function check(ask: PackageAsk): Promise<Response> {
  const waiting = join(ask.world.data, 'dang-kiem')
  mkdirSync(waiting, { recursive: true })
  const folder = mkdtempSync(join(waiting, 'goi-'))
  try {
    const sent = await readUpload(ask.request, {
      most: LIMITS.packed,
      keep: (content) => unpackedInto(folder, content),
    })
    const expected = (sent?.fields['ma'] ?? '').trim().toLowerCase()
    const isNothing = !sent?.kept || sent.name === ''
    const unpacked = isNothing ? undefined : sent.kept
    if (!unpacked?.ok) return refused(ask, expected, unpacked?.refusal ?? 'empty')
    const finding = await findingOf(ask, packageFolder(join(folder, 'goi')), expected)
    return show(ask, { typed: { ma: expected }, problems: [] }, finding)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function unpackedInto(folder: string, content: Readable) {
  const archive = join(folder, 'goi.zip')
  const received = await receive(content, archive, LIMITS.packed)
  return received.ok ? unzip(archive, join(folder, 'goi'), LIMITS) : received
}

type Why = 'empty' | 'not-a-zip' | 'too-large' | 'bad-name'

function refused(ask: PackageAsk, expected: string, why: Why): Response {
  const problems = [{ field: 'tep', message: packageWords[ask.lang][why] }]
  return show(ask, { typed: { ma: expected }, problems })
}

async function findingOf(ask: PackageAsk, folder: string, expected: string): Promise<Finding> {
  const verdict = await verifyApart(ask.world.home, folder, expected)
  const claim = claimOf(folder)
  return { ...verdict, ...claim, office: await besideOffice(ask, folder, claim) }
}

/** The package beside what the office's own books give for the same day. */
async function besideOffice(
  { world, live }: PackageAsk,
  folder: string,
  claim: Readonly<{ campaign: string; asOf: string }>,
): Promise<Finding['office']> {
  const asOf = readCivil(claim.asOf)
  if (asOf === undefined) return 'unknown'
  if (claim.campaign !== live.state.id) return 'other-campaign'
  const own = await packageOf(world, live, asOf)
  if (!own.ok) return 'unknown'
  return own.value.root === sha256(readFileSync(join(folder, 'SHA256SUMS'))) ? 'same' : 'other'
}
