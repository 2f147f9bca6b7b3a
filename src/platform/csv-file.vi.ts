/**
 * Words for tables (records/*.csv): the header, the count of cells, quotes, ids that stand twice.
 */
import { nearest } from '#kernel'
import { wordGuess } from './issue.vi.ts'
import { type ProblemParts, quoted } from './problem.vi.ts'

type Words = Pick<ProblemParts, 'wrong' | 'allowed' | 'found' | 'remedy'>

export function sayNoHeader(fields: readonly string[]): Words {
  return {
    wrong: 'dòng đầu không phải là dòng tiêu đề',
    allowed: `cần các cột: ${fields.join(', ')}`,
    remedy: `thêm dòng tiêu đề ${quoted(fields.join(','))} lên đầu tệp`,
  }
}

export function sayEmptyTable(fields: readonly string[]): Words {
  return {
    wrong: 'tệp trống',
    allowed: `cần ít nhất dòng tiêu đề có các cột: ${fields.join(', ')}`,
    remedy: 'thêm dòng tiêu đề, hoặc xóa tệp nếu không dùng',
  }
}

export function sayUnknownColumn(column: string, absent: readonly string[]): Words {
  const guess = nearest(column, absent)
  const free = absent.join(', ') || 'không còn cột nào'
  return {
    wrong: `không có cột ${quoted(column)}`,
    allowed: `các cột chưa dùng: ${free}${wordGuess(column, absent)}`,
    remedy:
      guess === undefined ? 'xóa cột này hoặc đổi tên cột' : `đổi tên cột thành ${quoted(guess)}`,
  }
}

export function sayUnnamedColumn(position: number): Words {
  return { wrong: `cột thứ ${position} không có tên`, remedy: 'đặt tên cột hoặc xóa cột' }
}

export function sayDuplicateColumn(column: string): Words {
  return { wrong: `cột ${quoted(column)} có hai lần`, remedy: 'giữ một cột, xóa cột kia' }
}

export function sayMissingColumn(field: string, fields: readonly string[]): Words {
  return {
    wrong: `thiếu cột ${quoted(field)}`,
    allowed: `các cột của bảng: ${fields.join(', ')}`,
    remedy: `thêm cột ${quoted(field)} vào dòng tiêu đề và điền vào mỗi dòng`,
  }
}

const COMMA =
  'ô có dấu phẩy (như số 97,5) phải đặt trong nháy kép: "97,5", hoặc lưu tệp với dấu chấm phẩy'

export function sayCellCount(found: number, wanted: number, delimiter: string): Words {
  return {
    wrong: `dòng có ${found} ô, tiêu đề có ${wanted} cột`,
    remedy: found > wanted && delimiter === ',' ? COMMA : 'thêm hoặc bớt ô cho khớp với tiêu đề',
  }
}

export function sayQuote(fault: 'open-quote' | 'after-quote'): Words {
  return fault === 'open-quote'
    ? { wrong: 'nháy kép mở ở dòng này không có nháy đóng', remedy: 'thêm nháy kép ở cuối ô' }
    : { wrong: 'có chữ sau nháy kép đóng ô', remedy: 'viết nháy kép trong ô thành hai nháy kép ""' }
}

export function sayDuplicateId(id: string, line: number): Words {
  return {
    wrong: `mã ${quoted(id)} đã có ở dòng ${line}`,
    remedy: 'đặt mã khác, hoặc xóa dòng thừa',
  }
}

export function sayMore(count: number): Words {
  return { wrong: `còn ${count} chỗ sai nữa trong tệp`, remedy: 'sửa các chỗ trên rồi chạy lại' }
}
