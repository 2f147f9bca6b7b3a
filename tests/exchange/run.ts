/** Parcels of the Khôi Kỳ example, packed with small stand-ins for what a printer would set. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compute, dayOf, foldersOf, HOME, load } from '#campaign'
import {
  type Contents,
  contentsOf,
  type Enclosed,
  type ListSigner,
  packParcel,
  type Wanted,
} from '#exchange'
import { civil, ok } from '#kernel'
import { type Material, materialOf } from '#papers'
import { sha256 } from '#platform'
import { unzip } from '#platform/files'

const LIMITS = { packed: 1 << 26, bytes: 1 << 27, files: 1_000 }

export const scratch = mkdtempSync(join(tmpdir(), 'thidua-exchange-'))
let number = 0

export function fresh(): string {
  number += 1
  return join(scratch, String(number))
}

export function materialFor(campaign: string): Material {
  const loaded = load(foldersOf(HOME, join(HOME, 'campaigns', campaign)))
  if (!loaded.ok) throw new Error(`${campaign}: cannot be read`)
  const asOf = dayOf(loaded.value, undefined, civil('2026-01-01'))
  const found = asOf && compute(loaded.value, { asOf, program: 'thidua 0.1.0' })
  if (!found?.ok) throw new Error(`${campaign}: cannot be computed`)
  return materialOf(loaded.value, found.value)
}

const SCAN = Buffer.from('%PDF-1.7 bản quét báo cáo có xác nhận')
const PHOTO = Buffer.from('%PDF-1.7 bảng chấm công')

/** A scanned report, and what is behind a figure of the same unit. */
export const EVIDENCE: readonly Enclosed[] = [
  {
    noun: 'dossier',
    subject: 'mttq-xa-khoi-ky/ho-so-huyen-nam/nam-2022/bao-cao',
    name: 'Báo cáo thành tích (đã ký).pdf',
    ...{ hash: sha256(SCAN), type: 'pdf', size: SCAN.length },
  },
  {
    noun: 'measure',
    subject: 'mttq-xa-khoi-ky/nam-2022/ty-le',
    name: 'chấm công.pdf',
    ...{ hash: sha256(PHOTO), type: 'pdf', size: PHOTO.length },
  },
]

const KHOI_KY = materialFor('khoi-ky-cchc-2022')

export function contentsFor(given: Partial<Wanted> = {}): Contents {
  const wanted = {
    to: 'phong-noi-vu-huyen-dai-tu',
    cycle: 'nam-2022',
    letters: KHOI_KY,
    council: true,
  }
  const found = contentsOf(KHOI_KY, { ...wanted, ...given }, EVIDENCE)
  if (!found.ok) throw new Error(found.refusal)
  return found.value
}

/** Packs, with the words of each paper instead of its shape. */
export async function packed(contents: Contents, signer?: ListSigner): Promise<string> {
  const path = `${fresh()}.zip`
  const made = await packParcel(path, contents, {
    signer,
    open: (hash) => [SCAN, PHOTO].filter((it) => sha256(it) === hash).map(once)[0],
    set: async ({ paper, format }) => ok(Buffer.from(`%PDF-1.7 ${paper.kind} ${format}`)),
  })
  if (!made.ok) throw new Error(made.refusal.why)
  return path
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

export async function unpacked(path: string): Promise<string> {
  const folder = fresh()
  const found = await unzip(path, folder, LIMITS)
  if (!found.ok) throw new Error(found.refusal)
  return folder
}
