/**
 * Where awards are spoken of (mục khen thưởng): the sections about forms, quotas and rewards; and
 * in sections whose heading says nothing, the sentences that clearly grant. What was granted
 * before, aims and results are none. Words are flat.
 */
import { lineage, type Node, under } from '#importer/text'

const AWARDS = ['forms', 'quotas', 'rewards'] as const

/** Is the section about awards, by a heading at any height? */
export function isAboutAwards(node: Node): boolean {
  return AWARDS.some((topic) => under(node, topic))
}

const ELSEWHERE = [
  'goals',
  'purposes',
  'requirements',
  'criteria',
  'standards',
  'dossier',
  'submission',
  'registration',
] as const
const REPORTED = /ket qua|tinh hinh|dac diem|danh gia|can cu/

/** May a sentence of the section grant something though no heading says so? */
export function mayGrant(node: Node): boolean {
  if (ELSEWHERE.some((topic) => under(node, topic))) return false
  return lineage(node).every(({ heading }) => !REPORTED.test(heading.toLowerCase()))
}

const FORM = '(?:bang khen|giay khen|co thi dua|thu khen|chien si thi dua|lao dong tien tien)'
const GRANTS = new RegExp(
  `(?<![a-z])(?:tang|trao|cong nhan|de nghi|de xuat|trinh) [^.;]{0,80}${FORM}` +
    `|${FORM}[^.;:]{0,60}(?::|cho|khong (?:vuot )?qua|toi da) ` +
    String.raw`|(?<![a-z])thuong (?:cho )?\d{1,3} (?!diem|trieu|nghin|dong|ty|%)` +
    String.raw`|khen thuong (?:cho |khong qua |toi da )?\d|(?:trao|co cau)[^.;]{0,30} giai `,
)
/** What was given before, what is aimed at, and who is only taught. */
const TOLD = new RegExp(
  '(?<!toi )(?<![a-z])da (?:co|duoc|tang|khen|trao|de nghi|khen thuong)|nam qua|vua qua|truoc day' +
    '|nhung nam|(?<![a-z])tung |phan dau|muc tieu|chi tieu|tap huan|lien tuc|dat giai|phieu',
)

/** 'Chủ tịch UBND xã tặng Giấy khen cho 03 thôn': the sentence itself gives. */
export function isClearGrant(words: string): boolean {
  return GRANTS.test(words) && !TOLD.test(words)
}
