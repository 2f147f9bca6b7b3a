/** Registration (đăng ký thi đua): the form of each participant, filled or blank, and the list. */
import { saysProxy } from '#access'
import { formatCivil } from '#kernel'
import type { RegistrationView } from '#outcome'
import { type Block, type Paper, type Row, signature } from '#papers/model'
import { byRole, formHead, hostHead, hostName, recipients } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { cycleName, type Material, sourceFor, sourceOf } from './material.ts'
import { officeOf, signAfter } from './office.vi.ts'

export const registrationForm: Maker = {
  kind: 'registration-form',
  name: 'Bản đăng ký thi đua của tập thể, cá nhân',
  make: (material) =>
    material.view.registrations
      .filter((one) => one.state !== 'not-asked')
      .map((one) => formOf(material, one)),
}

function formOf(material: Material, one: RegistrationView): Paper {
  const { definition, view } = material
  const row = material.records.registrations.find(
    (it) => it.participant === one.participant && it.cycle === one.cycle,
  )
  const field = (label: string, words: string | undefined): Block =>
    words === undefined ? { kind: 'field', label } : { kind: 'field', label, words }
  return {
    kind: registrationForm.kind,
    id: `${one.cycle}/${one.participant}`,
    ...(row === undefined ? {} : { day: row.received }),
    letterhead: formHead(material, one.unit, row?.received),
    title: {
      name: 'ĐĂNG KÝ THI ĐUA',
      subject: `${view.campaign.title} (${cycleName(material, one.cycle)})`,
    },
    to: [`${hostName(material)} (qua ${definition['standing-agency']})`],
    body: [
      field(one.kind === 'collective' ? 'Tên tập thể:' : 'Họ và tên:', one.name),
      ...(one.kind === 'individual' ? [field('Đơn vị:', one.unit)] : []),
      field('Chỉ tiêu đăng ký:', row?.targets),
      field('Nhiệm vụ trọng tâm:', row?.tasks),
      field('Mức độ hoàn thành phấn đấu đạt:', row?.completion),
      field('Danh hiệu, hình thức khen thưởng đăng ký:', row?.['award-aimed']),
      { kind: 'signatures', signers: [byRole('Xác nhận của đơn vị'), byRole('Người đăng ký')] },
    ],
    source: sourceFor(material, saysProxy(row?.paper) ? [{ 'entered-by': row?.paper }] : []),
  }
}

export const registrationList: Maker = {
  kind: 'registration-list',
  name: 'Danh sách đăng ký thi đua theo đơn vị',
  make: (material) =>
    [...Map.groupBy(material.view.registrations, (one) => one.cycle)]
      .filter(([, all]) => all.some((one) => one.state !== 'not-asked'))
      .map(([cycle, all]) => listPaper(material, cycle, all)),
}

const COLUMNS = [
  { title: 'TT', mm: 10, align: 'center' },
  { title: 'Tập thể, cá nhân', mm: 70 },
  { title: 'Ngày nhận', mm: 26, align: 'center' },
  { title: 'Danh hiệu, hình thức đăng ký', mm: 66 },
  { title: 'Tình trạng đăng ký', mm: 80 },
] as const

function listPaper(material: Material, cycle: string, all: readonly RegistrationView[]): Paper {
  const units = Map.groupBy(all, (one) => one.unit)
  const host = officeOf(material, material.definition.host)
  const counted = all.filter((one) => one.counts).length
  return {
    kind: registrationList.kind,
    id: cycle,
    landscape: true,
    letterhead: hostHead(material, { sign: signAfter('DS', host) }),
    title: {
      name: 'DANH SÁCH ĐĂNG KÝ THI ĐUA',
      subject: `${material.view.campaign.title} (${cycleName(material, cycle)})`,
    },
    body: [
      {
        kind: 'paragraph',
        words: `Đăng ký được tính: ${counted}, trong tổng số ${all.length} thuộc đối tượng.`,
      },
      {
        kind: 'table',
        columns: COLUMNS,
        rows: [...units].flatMap(([unit, list]) => unitRows(material, unit, list)),
      },
    ],
    closing: {
      signature: signature({ post: material.definition['standing-agency'] }, undefined),
      recipients: recipients(material, ['Các đơn vị có tên trong danh sách']),
    },
    source: sourceOf(material),
  }
}

function unitRows(
  { records }: Material,
  unit: string,
  list: readonly RegistrationView[],
): readonly Row[] {
  const rows = list.map((one, at): Row => {
    const row = records.registrations.find(
      (it) => it.participant === one.participant && it.cycle === one.cycle,
    )
    const received = row === undefined ? '-' : formatCivil(row.received)
    return { cells: [String(at + 1), one.name, received, row?.['award-aimed'] ?? '-', one.words] }
  })
  return [{ group: [{ text: `${unit} (${list.length})`, bold: true }] }, ...rows]
}
