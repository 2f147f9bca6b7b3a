/** Words for what is or is not in a campaign folder (thư mục phong trào). */
import { nearest } from '#kernel'
import { wordGuess } from './issue.vi.ts'
import type { ProblemParts } from './problem.vi.ts'

type Words = Pick<ProblemParts, 'wrong' | 'allowed' | 'remedy'>

const FILES = [
  'campaign.yaml',
  'open-questions.yaml',
  'answers.yaml',
  'criteria',
  'records',
  'scenarios',
]

export function sayNoCampaign(): Words {
  return {
    wrong: 'thư mục không có tệp campaign.yaml, là tệp mô tả phong trào',
    remedy: 'chỉ tới thư mục có tệp ấy, hoặc tạo thư mục mới bằng lệnh: thidua new <thư mục>',
  }
}

export function sayUnknownFile(name: string): Words {
  const guess = nearest(name, FILES)
  return {
    wrong: 'tệp này không thuộc thư mục phong trào nên không được đọc',
    allowed: `có: ${FILES.join(', ')}${wordGuess(name, FILES)}`,
    remedy: guess === undefined ? 'chuyển tệp đi nơi khác hoặc đổi tên' : `đổi tên thành ${guess}`,
  }
}

export function sayUnknownTable(name: string, tables: readonly string[]): Words {
  const files = tables.map((table) => `${table}.csv`)
  const own = name.replace(/^records\//, '')
  const guess = nearest(own, files) ?? nearest(own.replace(/\.\w+$/, ''), tables)
  return {
    wrong: 'tệp này không phải bảng số liệu nào nên không được đọc',
    allowed: `có: ${files.join(', ')}${wordGuess(own, files)}`,
    remedy: guess
      ? `lưu thành tệp CSV UTF-8 tên ${guess.replace(/\.csv$/, '')}.csv`
      : 'đổi tên theo một bảng đã nêu, hoặc chuyển tệp đi nơi khác',
  }
}
