/**
 * The official letter (công văn) that returns a dossier to be put right: the reason, each paper
 * flagged with what is wanted, and until when. It carries no title, its subject stands under the
 * number.
 */
import { formatCivilLong } from '#kernel'
import { type Block, blank, fullName, type Paper, words } from '#papers/model'
import { movementIn } from './grounds.vi.ts'
import type { Maker } from './maker.ts'
import { heldPost, type Material, nameOf, sourceOf } from './material.ts'
import { forOffice, letterSign, officeHead, officeOf } from './office.vi.ts'

type Sending = Material['records']['submissions'][number]

export const dossierReturn: Maker = {
  kind: 'dossier-return',
  name: 'Công văn trả lại hồ sơ để bổ sung, hoàn thiện',
  make: (material) =>
    material.records.submissions.flatMap((row) => {
      const receiver = ruleOf(material, row.dossier)?.to
      return row.returned === undefined || receiver === undefined
        ? []
        : [letterOf(material, row, { receiver, returned: row.returned })]
    }),
}

function ruleOf({ definition }: Material, dossier: string) {
  return definition.dossiers.find(({ id }) => id === dossier)
}

type Returned = Readonly<{ receiver: string; returned: NonNullable<Sending['returned']> }>

function letterOf(material: Material, row: Sending, { receiver, returned }: Returned): Paper {
  const { participant, dossier, cycle } = row
  const office = officeOf(material, receiver)
  const sender = senderOf(material, row)
  return {
    kind: dossierReturn.kind,
    id: `${dossier}/${cycle}/${participant}/${returned}`,
    day: returned,
    letterhead: officeHead(material, office, {
      sign: letterSign(office),
      day: returned,
      about: 'V/v bổ sung, hoàn thiện hồ sơ đề nghị khen thưởng',
    }),
    to: [sender],
    body: [
      {
        kind: 'paragraph',
        words: `${receivedOn(row)}, ${fullName(office.name)} đã nhận hồ sơ đề nghị khen thưởng \
đối với ${nameOf(material, participant)} trong ${movementIn(material, cycle)}${sentWith(row)}. \
Qua kiểm tra, hồ sơ chưa đủ điều kiện xem xét vì:`,
      },
      ...wantedIn(material, row, returned),
      {
        kind: 'paragraph',
        words: words(`Đề nghị ${sender} bổ sung, hoàn thiện và gửi lại hồ sơ `, untilOf(row), '.'),
      },
      {
        kind: 'paragraph',
        words: `${fullName(office.name)} thông báo để đơn vị biết, thực hiện./.`,
      },
    ],
    closing: { signature: forOffice(office), recipients: ['Như trên', 'Lưu: VT'] },
    source: sourceOf(material),
  }
}

/** The unit that put the participant forward; else the unit of the post; else itself. */
function senderOf(material: Material, { participant, cycle, sent }: Sending): string {
  const nominated = material.records.nominations.findLast(
    (one) => one.participant === participant && one.cycle === cycle,
  )
  const unit = nominated?.by ?? heldPost(material, participant, sent)?.organisation ?? participant
  return fullName(nameOf(material, unit))
}

function receivedOn({ received, sent }: Sending): string {
  const day = formatCivilLong(received ?? sent)
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`
}

function sentWith({ paper }: Sending): string {
  return paper === undefined ? '' : ` (gửi kèm văn bản số ${paper})`
}

/** The papers flagged, each with what is wanted, after the reason as written. */
function wantedIn(material: Material, row: Sending, returned: string): readonly Block[] {
  const items = ruleOf(material, row.dossier)?.items ?? []
  const flags = material.written.flags.filter(
    (flag) =>
      flag.participant === row.participant &&
      flag.dossier === row.dossier &&
      flag.cycle === row.cycle &&
      flag.returned === returned,
  )
  const reason = row.reason === undefined ? [blank('lý do trả lại hồ sơ', 60)] : row.reason
  return [
    { kind: 'paragraph', mark: '-', words: words(...[reason].flat(), '.') },
    ...flags.map(({ item, wanted }): Block => {
      const name = items.find(({ id }) => id === item)?.name ?? item
      return { kind: 'paragraph', mark: '-', words: `${name}: ${wanted}.` }
    }),
  ]
}

function untilOf(row: Sending) {
  const last = row['supplement-by']
  if (last === undefined) return [blank('thời hạn bổ sung', 24)]
  return [{ text: `đến hết ${formatCivilLong(last)}` }]
}
