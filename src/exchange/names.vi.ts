/** What the folders and files of a parcel are called, without diacritics, as officials say it. */

export const FOLDERS = { papers: 'van-ban', items: 'giay-to', evidence: 'minh-chung' } as const

export const PAPER_FILES: Readonly<Record<string, string>> = {
  'unit-submission': 'to-trinh',
  'selection-minutes': 'bien-ban-binh-xet',
  'council-minutes': 'bien-ban-hop',
  'ballot-count': 'kiem-phieu',
  'dossier-cover': 'bia',
  'achievement-report': 'bao-cao',
  'candidate-findings': 'ket-qua-xet',
  'dossier-return': 'tra-lai',
}

/** What the data call themselves in the list. */
export const DATA_NAME = 'Dữ liệu đề nghị khen thưởng'
