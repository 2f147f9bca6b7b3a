/**
 * `thidua audit`: the chain of seals over the audit of an office, computed again: on from the last
 * check, in full, or in full against anchors kept outside.
 */
import { existsSync, readFileSync } from 'node:fs'
import { formatCivil, readCivil } from '#kernel'
import type { World as Office } from '#office/folders'
import {
  type Anchor,
  anchorsIn,
  anchorsOff,
  type ChainReport,
  checkedSeal,
  noteCheck,
  type Seal,
  verifyChain,
} from '#oversight'
import type { Scope, Tx } from '#platform/database'
import { type Options, textOption } from './arguments.ts'
import { withOffice } from './open-office.ts'
import { progressBar } from './progress-bar.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const auditVerb: Verb = {
  accepts: {
    usage: 'thidua audit [--full] [--anchors <tệp>]',
    words: [],
    options: { full: { type: 'boolean' }, anchors: { type: 'string' } },
  },
  does:
    'kiểm tra chuỗi niêm phong nhật ký của cơ sở dữ liệu (THIDUA_DATA hoặc DATABASE_URL) từ lần ' +
    'kiểm tra trước; --full: toàn bộ; --anchors: toàn bộ, đối chiếu với các neo giữ bên ngoài',
  run: ({ options }, world) => audit(options, world),
}

async function audit(options: Options, world: World): Promise<ExitCode> {
  const file = textOption(options, 'anchors')
  if (file !== undefined && !existsSync(file)) {
    world.complain(`Không có tệp ${file}.\n`)
    return 2
  }
  return withOffice(world, (office) => {
    const anchors = file === undefined ? undefined : anchorsOf(file, office)
    const isFull = options['full'] === true || anchors !== undefined
    return checked(office, world, { isFull, anchors })
  })
}

/** Those of this office: a file may keep the anchors of several. */
function anchorsOf(file: string, { tenant }: Office): readonly Anchor[] {
  return anchorsIn(readFileSync(file, 'utf8')).filter((anchor) => anchor.tenant === tenant)
}

type Wanted = Readonly<{ isFull: boolean; anchors: readonly Anchor[] | undefined }>

async function checked(office: Office, world: World, wanted: Wanted): Promise<ExitCode> {
  const { db, tenant } = office
  const { isFull, anchors } = wanted
  const scope = (role: Scope['role']): Scope => ({ tenant, role, paths: [] })
  const found = await db.read(scope('engine'), async (tx) => {
    const since = isFull ? undefined : await checkedSeal(tx)
    const report = await recomputed(tx, since, world)
    return { since, report, off: await anchorsOff(tx, anchors ?? []) }
  })
  const { report, since, off } = found
  await db.write(scope('app'), (tx) => noteCheck(tx, isFull ? 'full' : 'onward', report))
  sayChain(world, report, since)
  const isOff = anchors !== undefined && sayAnchors(world, anchors, off)
  return report.broken || isOff ? 2 : 0
}

function recomputed(tx: Tx, since: Seal | undefined, world: World): Promise<ChainReport> {
  const step = progressBar(world)
  return verifyChain(tx, since ? { since, step } : { step })
}

function sayChain(world: World, { broken, last, unsealed }: ChainReport, since?: Seal): void {
  if (broken) world.say(`✗ Chuỗi niêm phong bị đứt tại việc số ${broken.position}.\n`)
  else world.say(`Chuỗi niêm phong nguyên vẹn: ${last.position} việc. Mã cuối: ${last.hash}\n`)
  if (since && since.position > 0) {
    world.say(
      `Đã kiểm tra tiếp từ việc số ${since.position}; dùng --full để kiểm tra lại toàn bộ.\n`,
    )
  }
  world.say(`Chưa niêm phong: ${unsealed} việc.\n`)
}

/** True when something is wrong: an anchor that does not hold, or no anchor to compare with. */
function sayAnchors(world: World, anchors: readonly Anchor[], off: readonly Anchor[]): boolean {
  if (anchors.length === 0) {
    world.say('✗ Tệp neo không có dòng nào của cơ quan này; chưa đối chiếu được.\n')
    return true
  }
  for (const { day, position } of off) {
    const said = readCivil(day)
    world.say(
      `✗ Neo ngày ${said ? formatCivil(said) : day} (việc số ${position}) không khớp: nhật ký ` +
        'đến việc ấy đã bị viết lại hoặc bị cắt.\n',
    )
  }
  const right = anchors.length - off.length
  world.say(`Neo khớp: ${right}/${anchors.length}.\n`)
  return off.length > 0
}
