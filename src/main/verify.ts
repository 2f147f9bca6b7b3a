/**
 * `thidua verify`: an --out folder checked and computed again with nothing but itself.
 */
import { verify } from '#campaign'
import { textOption } from './arguments.ts'
import type { Verb } from './verb.ts'

export const verifyVerb: Verb = {
  accepts: {
    usage: 'thidua verify <thư mục kết quả> [--expect MÃ_GỐC]',
    words: ['thư mục kết quả'],
    options: { expect: { type: 'string' } },
  },
  does: 'kiểm tra từng tệp và tính lại toàn bộ một kết quả chỉ từ thư mục của nó',
  run: ({ words: [folder = ''], options }, world) => {
    const found = verify(folder, textOption(options, 'expect'))
    world.say(found.lines.map((line) => `${line}\n`).join(''))
    return found.equal ? 0 : 2
  },
}
