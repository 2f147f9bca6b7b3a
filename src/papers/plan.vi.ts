/**
 * The plan (kế hoạch) from the definition, and the notice that launches it. What
 * the plan leaves open stands in an annex with its answers, never as if the plan had said it.
 */
import {
  type Block,
  blank,
  fullName,
  type Paper,
  signature,
  type Words,
  words,
} from '#papers/model'
import { movementIn } from './grounds.vi.ts'
import { forHost, hostHead, hostName, recipients } from './host.vi.ts'
import type { Maker } from './maker.ts'
import { dayOf, type Material, sourceOf } from './material.ts'
import { officeOf, signAfter } from './office.vi.ts'
import {
  awardsIn,
  dash,
  dossiersIn,
  headed,
  onDay,
  participantsIn,
  plainly,
  questionsIn,
  said,
  scoringIn,
  timesIn,
} from './plan-rules.vi.ts'

export const plan: Maker = {
  kind: 'plan',
  name: 'Kế hoạch phát động phong trào thi đua',
  make: (material) => [planPaper(material)],
}

function planPaper(material: Material): Paper {
  const { plan: own } = material.definition
  const { kind, number, date, title, signer } = own
  const post = { onBehalf: signer['on-behalf'], post: signer.post }
  const questions = questionsIn(material)
  return {
    kind: plan.kind,
    id: number.replaceAll('/', '-'),
    day: date,
    letterhead: hostHead(material, { number, sign: '', day: date }),
    title: { name: kind.toUpperCase(), subject: title },
    body: [
      ...basesOf(material),
      plainly(`${fullName(hostName(material))} ban hành ${kind} như sau:`),
      ...merged(material),
      ...partsOf(material),
      plainly(
        `Trên đây là ${kind} “${title}”. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, \
các cơ quan, đơn vị phản ánh về ${material.definition['standing-agency']} để tổng hợp, báo cáo./.`,
      ),
    ],
    closing: {
      signature: signature(
        post.onBehalf === undefined ? { post: post.post } : { ...post, onBehalf: post.onBehalf },
        signer.name,
      ),
      recipients: own.recipients,
    },
    ...(questions.length === 0 ? {} : { annexes: [openAnnex(number, date, questions)] }),
    source: sourceOf(material),
  }
}

function openAnnex(number: string, date: Paper['day'], body: readonly Block[]) {
  const day = date === undefined ? '' : ` ${onDay(date)}`
  return {
    label: 'Phụ lục',
    title: 'Nội dung kế hoạch chưa nêu và câu trả lời đã ghi nhận',
    note: `(Kèm theo bản in từ dữ liệu của Kế hoạch số ${number}${day})`,
    body,
  }
}

/** A subject that begins with what the paper does needs no preposition. */
const DOES = /^(ban hành|quy định|hướng dẫn|thực hiện|phát động|phê duyệt)/iu

function basesOf({ definition }: Material): readonly Block[] {
  const { bases } = definition.plan
  return bases.map(({ words: printed, subject }, at): Block => {
    const end = at + 1 === bases.length ? '.' : ';'
    const about = subject === undefined ? '' : ` ${DOES.test(subject) ? '' : 'về '}${subject}`
    return { kind: 'basis', words: `Căn cứ ${printed}${about}${end}` }
  })
}

/** Says that later amendments are already in the text, which the signed plan does not have. */
function merged({ definition, view }: Material): readonly Block[] {
  const into = definition.plan.amendments.filter(({ effective }) => effective <= dayOf(view.asOf))
  if (into.length === 0) return []
  const numbers = into.map(({ number, date }) => `số ${number} ${onDay(date)}`).join('; ')
  const text = `(Đã hợp nhất nội dung sửa đổi, bổ sung tại văn bản ${numbers}.)`
  return [{ kind: 'paragraph', words: [{ text, italic: true }] }]
}

type Passages = readonly Readonly<{ clause: string; words: string }>[]

const passages = (list: Passages): readonly Block[] =>
  list.map(({ words: text }) => dash(said(text)))

const ROMAN = ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.'] as const

/** The parts that have anything to say, numbered one after another. */
function partsOf(material: Material): readonly Block[] {
  const all: readonly (readonly [name: string, body: readonly Block[]])[] = [
    ['Mục đích, yêu cầu', aimsOf(material)],
    ['Nội dung, đối tượng, thời gian thi đua', contentsOf(material)],
    ['Chấm điểm, đánh giá, xếp loại', scoringIn(material)],
    ['Hình thức, tiêu chuẩn, số lượng khen thưởng', awardsIn(material)],
    ['Hồ sơ và thời hạn gửi hồ sơ', dossiersIn(material)],
    ['Kinh phí', fundsOf(material)],
    ['Tổ chức thực hiện', dutiesOf(material)],
  ]
  const present = all.filter(([, body]) => body.length > 0)
  return present.flatMap(([name, body], at): readonly Block[] => [
    { kind: 'heading', level: 1, number: ROMAN[at] ?? `${at + 1}.`, words: name },
    ...body,
  ])
}

function aimsOf({ definition }: Material): readonly Block[] {
  const { purposes, requirements, theme, slogan } = definition.plan
  const motto = [theme, slogan].flatMap((one) => (one ? [plainly(`“${one.words}”.`)] : []))
  return [
    ...headed({ level: 2, number: '1.' }, 'Mục đích', passages(purposes)),
    ...headed({ level: 2, number: '2.' }, 'Yêu cầu', passages(requirements)),
    ...headed({ level: 2, number: '3.' }, theme ? 'Chủ đề' : 'Khẩu hiệu', motto),
  ]
}

function contentsOf(material: Material): readonly Block[] {
  const { contents, commitments } = material.definition.plan
  const promised = commitments.flatMap(({ id, items }) => [
    plainly(`Thực hiện “${id}”:`),
    ...items.map((item) => dash(said(item))),
  ])
  const body = [...passages(contents), ...promised]
  return [
    ...headed({ level: 2, number: '1.' }, 'Nội dung thi đua', body),
    ...headed({ level: 2, number: '2.' }, 'Đối tượng thi đua', participantsIn(material)),
    ...headed({ level: 2, number: '3.' }, 'Thời gian', timesIn(material)),
  ]
}

function fundsOf({ definition }: Material): readonly Block[] {
  const { funding } = definition.plan
  return funding ? [plainly(said(funding.words))] : []
}

/** Each office with what it does, in the order of the plan. */
function dutiesOf({ definition }: Material): readonly Block[] {
  const offices = Map.groupBy(definition.plan.responsibilities, ({ who }) => who)
  return [...offices].flatMap(([who, list], at) =>
    headed(
      { level: 2, number: `${at + 1}.` },
      who,
      list.map(({ does }) => dash(said(does))),
    ),
  )
}

export const launchNotice: Maker = {
  kind: 'launch-notice',
  name: 'Thông báo phát động phong trào thi đua',
  make: (material) => [launchPaper(material)],
}

function launchPaper(material: Material): Paper {
  const { definition } = material
  const { kind, number, date } = definition.plan
  const host = officeOf(material, definition.host)
  const fields = [...new Set(definition.registration.flatMap((one) => one.fields))]
  const asks = fields.length === 0 ? [] : [dash(`Nội dung đăng ký: ${fields.join('; ')}.`)]
  return {
    kind: launchNotice.kind,
    id: number.replaceAll('/', '-'),
    letterhead: hostHead(material, { sign: signAfter('TB', host) }),
    title: { name: 'THÔNG BÁO', subject: `Phát động ${movementIn(material, '')}` },
    body: [
      plainly(
        `Thực hiện ${kind} số ${number} ${onDay(date)}, ${fullName(host.name)} thông báo phát \
động ${movementIn(material, '')} như sau:`,
      ),
      ...headed({ level: 2, number: '1.' }, 'Đối tượng', participantsIn(material)),
      ...headed({ level: 2, number: '2.' }, 'Thời gian và đăng ký', [
        ...timesIn(material),
        ...asks,
        { kind: 'paragraph', mark: '-', words: sentTo(material) },
      ]),
      plainly(`Đề nghị các cơ quan, đơn vị, cá nhân hưởng ứng, đăng ký và thực hiện./.`),
    ],
    closing: {
      signature: forHost(material),
      recipients: recipients(material, ['Các cơ quan, đơn vị thuộc đối tượng thi đua']),
    },
    source: sourceOf(material),
  }
}

/** The standing agency takes the registrations; how to reach it no record says. */
function sentTo({ definition }: Material): Words {
  const how = blank('cách liên hệ nơi nhận đăng ký', 30)
  return words(`Nơi nhận đăng ký: ${definition['standing-agency']}; liên hệ `, how, '.')
}
