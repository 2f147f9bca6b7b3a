/** Ids that name nothing, or nothing of this cycle or scope, in Vietnamese. */
import { listVi, quoteVi } from '#kernel'
import type { IdFact, Referent } from './record-problem.ts'
import type { Words } from './sentence-parts.ts'

type Naming = Readonly<{ noun: string; where: string }>

/** What an id names, and where such an id is declared. */
const REFERENT: Readonly<Record<Referent, Naming>> = {
  award: { noun: 'hình thức khen thưởng', where: 'mục awards của campaign.yaml' },
  condition: { noun: 'điều kiện', where: 'tiêu chuẩn của các hình thức khen thưởng' },
  criterion: { noun: 'tiêu chí', where: 'bộ tiêu chí' },
  cycle: { noun: 'năm, giai đoạn thi đua', where: 'mục cycles của campaign.yaml' },
  dossier: { noun: 'hồ sơ', where: 'mục dossiers của campaign.yaml' },
  event: { noun: 'sự kiện', where: 'mục events hoặc các thời hạn của campaign.yaml' },
  gate: { noun: 'điều kiện xếp loại', where: 'khung xếp loại của bộ tiêu chí' },
  indicator: { noun: 'chỉ số, kết luận', where: 'mục indicators của campaign.yaml' },
  item: { noun: 'giấy tờ của hồ sơ này', where: 'mục items của hồ sơ trong campaign.yaml' },
  organisation: { noun: 'cơ quan, đơn vị', where: 'organisations.csv' },
  participant: {
    noun: 'cơ quan, đơn vị hay cá nhân',
    where: 'organisations.csv hoặc people.csv',
  },
  person: { noun: 'cá nhân', where: 'people.csv' },
  scoring: { noun: 'mục chấm điểm', where: 'mục scoring của campaign.yaml' },
  session: { noun: 'phiên họp', where: 'sessions.csv' },
  stage: { noun: 'bước chấm điểm', where: 'mục stages của campaign.yaml' },
}

export function wordId(fact: IdFact, found: string): Words {
  switch (fact.code) {
    case 'unknown-id':
      return unknown(REFERENT[fact.of], { found, known: fact.known })
    case 'unknown-level':
      return {
        wrong: `thang xếp loại không có mức ${quoteVi(found)}`,
        remedy: 'ghi mã của một mức trong thang',
      }
    case 'other-cycle': {
      const of = fact.of === 'award' ? 'hình thức khen thưởng' : 'mục chấm điểm'
      return {
        wrong: `${of} ${quoteVi(fact.id)} không có ${quoteVi(found)}; dòng này không được tính`,
        remedy: 'ghi năm, giai đoạn khác hoặc bổ sung vào mục cycles trong campaign.yaml',
      }
    }
    case 'not-participant':
      return {
        wrong: `${quoteVi(found)} không thuộc nhóm nào (${listVi(fact.groups)}) ${inCycle(fact)}`,
        remedy: 'đối chiếu loại đơn vị, vị trí công tác và thời gian, hoặc xóa dòng',
      }
    case 'not-scored':
      return {
        wrong: `${quoteVi(found)} không được chấm điểm ${inCycle(fact)}`,
        remedy: 'đối chiếu đơn vị, năm với mục scoring của campaign.yaml, hoặc xóa dòng',
      }
  }
}

function inCycle({ cycle }: Readonly<{ cycle: string }>): string {
  return `trong ${quoteVi(cycle)}; dòng này không được tính`
}

function unknown(
  { noun, where }: Naming,
  { found, known }: { found: string; known: number },
): Words {
  const wrong = `không có ${noun} nào mang mã ${quoteVi(found)}`
  if (known === 0) return { wrong, remedy: `bổ sung vào ${where}, nơi chưa có mã nào` }
  return { wrong, remedy: `ghi lại mã cho đúng, hoặc bổ sung vào ${where}` }
}
