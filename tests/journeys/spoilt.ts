/** Bad input, each kind with what must be said of it: files of an example campaign, spoilt. */
import { KHOI_KY } from './program.ts'

/** A spoilt copy of a campaign: what is done to which file, and what must be said of it. */
export type Spoilt = Readonly<{
  name: string
  file: string
  by: (text: string) => string
  says: readonly RegExp[]
  from?: string
}>

export const put = (old: string, other: string) => (text: string) => text.replace(old, () => other)
export const append = (line: string) => (text: string) => `${text}${line}\n`
export const ORGANISATIONS = 'records/organisations.csv'
export const SCORES = 'records/scores.csv'
const MEASURES = 'records/measures.csv'

const DEFINITION: readonly Spoilt[] = [
  {
    name: 'broken YAML',
    file: 'campaign.yaml',
    by: put('title:', 'title: "'),
    says: [/campaign\.yaml, dòng \d+/],
  },
  {
    name: 'YAML indented with a tab',
    file: 'campaign.yaml',
    by: put('plan:\n  ', 'plan:\n\t'),
    says: [/campaign\.yaml, dòng \d+/],
  },
  {
    name: 'a definition that is empty',
    file: 'campaign.yaml',
    by: () => '',
    says: [/campaign\.yaml, dòng 1: tệp trống/],
  },
  {
    name: 'a wrong type',
    file: 'campaign.yaml',
    by: put('percent: 20%', 'percent: nhiều'),
    says: [
      /campaign\.yaml, dòng \d+, mục awards\.giay-khen-tap-the\.quota\.percent: tìm thấy "nhiều"; /,
    ],
  },
  {
    name: 'a key that is misspelt',
    file: 'campaign.yaml',
    by: put('\nhost:', '\nhots:'),
    says: [/campaign\.yaml, dòng \d+, mục hots: không có khóa "hots".*có phải "host"\?/],
  },
  {
    name: 'an unknown id of an award of the definition',
    file: 'campaign.yaml',
    by: put('awards: [giay-khen-tap-the', 'awards: [giay-khen-khac'),
    says: [/campaign\.yaml, dòng \d+/, /giay-khen-khac/],
  },
  {
    name: 'a question that is asked nowhere',
    file: 'campaign.yaml',
    by: put('open: quota-base', 'open: khong-ai-hoi'),
    says: [/campaign\.yaml, dòng \d+/, /khong-ai-hoi/],
  },
  {
    name: 'a duplicate id in the definition',
    file: 'campaign.yaml',
    by: (text) => text.replace(/- id: giay-khen-ca-nhan/, '- id: giay-khen-tap-the'),
    says: [/campaign\.yaml, dòng \d+/, /giay-khen-tap-the/],
  },
  {
    name: 'a key that stands twice',
    file: 'campaign.yaml',
    by: put('\nhost:', '\nid: lan-hai\nhost:'),
    says: [/campaign\.yaml, dòng \d+/, /"?id"?/],
  },
  {
    name: 'a day that is none',
    file: 'campaign.yaml',
    by: put('as-of: 2020-12-31', 'as-of: 2020-02-31'),
    says: [/campaign\.yaml, dòng \d+, mục as-of: tìm thấy "2020-02-31"/],
  },
  {
    name: 'an answer to no question',
    file: 'answers.yaml',
    by: put('question: quota-base', 'question: cau-hoi-la'),
    says: [/answers\.yaml, dòng \d+/, /cau-hoi-la/],
  },
  {
    name: 'an answer with a reading that the question does not have',
    file: 'answers.yaml',
    by: (text) => text.replace(/reading: \S+/, 'reading: cach-hieu-la'),
    says: [/answers\.yaml, dòng \d+/, /cach-hieu-la/],
  },
  {
    name: 'an answer without a reason',
    file: 'answers.yaml',
    by: (text) => text.replace(/\n {2}reason: [^\n]*/, ''),
    says: [/answers\.yaml, dòng \d+/, /"reason"/],
  },
  {
    name: 'a criteria set that is broken YAML',
    file: 'criteria/an-bien-vi-du.yaml',
    by: put('criteria:', 'criteria: ['),
    says: [/criteria\/an-bien-vi-du\.yaml, dòng \d+/],
  },
]

const RECORDS: readonly Spoilt[] = [
  {
    name: 'an empty table',
    file: SCORES,
    by: () => '',
    says: [/records\/scores\.csv, dòng 1: tệp trống/],
  },
  {
    name: 'a table without its header',
    file: ORGANISATIONS,
    by: (text) => text.slice(text.indexOf('\n') + 1),
    says: [/organisations\.csv, dòng 1: dòng đầu không phải là dòng tiêu đề/],
  },
  {
    name: 'a misspelt column',
    file: ORGANISATIONS,
    by: put('parent', 'parrent'),
    says: [/organisations\.csv, dòng 1, cột parrent: không có cột "parrent".*"parent"/],
  },
  {
    name: 'a duplicate id in a table',
    file: ORGANISATIONS,
    by: append('ubnd-tinh-kien-giang,Trùng,province-committee,province,,,,,'),
    says: [/organisations\.csv, dòng \d+, cột id: mã "ubnd-tinh-kien-giang" đã có ở dòng 2/],
  },
  {
    name: 'an unknown participant in a table',
    file: SCORES,
    by: put('ubnd-xa-dong-thai', 'ubnd-xa-dong-thay'),
    says: [/scores\.csv, dòng 2, cột participant: /, /ubnd-xa-dong-thai/],
  },
  {
    name: 'an unknown cycle in a table',
    file: SCORES,
    by: put('nam-2020', 'nam-2002'),
    says: [/scores\.csv, dòng 2, cột cycle: /, /Có thể ghi: nam-2020/],
  },
  {
    name: 'a decimal comma without quotes',
    file: SCORES,
    by: put('"1,25"', '1,25'),
    says: [/scores\.csv, dòng 3: dòng có \d+ ô/, /"97,5"/],
  },
  {
    name: 'a quote that nobody closes',
    file: SCORES,
    by: put('"1,25"', '"1,25'),
    says: [/scores\.csv, dòng \d+: /, /nháy/],
  },
  {
    name: 'a cycle in the tree',
    file: ORGANISATIONS,
    by: put('province,,,2025', 'province,ubnd-huyen-an-bien,,2025'),
    says: [/organisations\.csv, dòng 2, .*parent: .*thành vòng: /],
  },
  {
    name: 'a parent that is not there',
    file: ORGANISATIONS,
    by: put('district,ubnd-tinh-kien-giang', 'district,ubnd-tinh-khong-co'),
    says: [/organisations\.csv, dòng 3, cột parent: /, /ubnd-tinh-khong-co/],
  },
  {
    name: 'points above the maximum',
    file: SCORES,
    by: put('"1,25"', '999'),
    says: [/scores\.csv, dòng 3, cột points: /, /999 điểm ngoài khung điểm/],
  },
  {
    name: 'points that are words',
    file: SCORES,
    by: put('"1,25"', 'mười'),
    says: [/scores\.csv, dòng 3, cột points: tìm thấy "mười"; cần một số/],
  },
  {
    name: 'a day that is none in a table',
    file: 'records/registrations.csv',
    by: put('2020-05-18', '31/02/2020'),
    says: [/registrations\.csv, dòng 2, cột received: tìm thấy "31\/02\/2020"; cần một ngày/],
  },
  {
    name: 'a table of UTF-16, as Excel saves "Unicode text"',
    file: SCORES,
    by: (text) => `\u0000${text}`,
    says: [/records\/scores\.csv/],
  },
]

const SHARES: readonly Spoilt[] = [
  {
    name: 'a ratio above 1',
    file: MEASURES,
    from: KHOI_KY,
    by: (text) => text.replace(/^((?:[^,]*,){3})\d+,(\d+),/m, '$1999999,$2,'),
    says: [/measures\.csv, dòng \d+, cột part: tử số 999\.?999 lớn hơn mẫu số/],
  },
  {
    name: 'an unknown indicator',
    file: MEASURES,
    from: KHOI_KY,
    by: (text) => text.replace(/^((?:[^,]*,){2})[a-z][a-z-]*,/gm, '$1chi-so-la,'),
    says: [/measures\.csv, dòng \d+, cột indicator: /],
  },
]

/** Everything that is refused. */
export const REFUSED: readonly Spoilt[] = [...DEFINITION, ...RECORDS, ...SHARES]
