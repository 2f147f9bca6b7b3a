/** `thidua check-signature`: who signed a PDF, what the signature covers, and what came after. */
import { listOption } from './arguments.ts'
import type { Verb } from './verb.ts'

export const checkSignatureVerb: Verb = {
  accepts: {
    usage: 'thidua check-signature <tệp PDF> [--root TỆP_CHỨNG_THƯ_GỐC]...',
    words: ['tệp PDF'],
    options: { root: { type: 'string', multiple: true } },
  },
  does: 'kiểm tra chữ ký số của tệp PDF: ai ký, lúc nào, phần nào, có bị sửa sau khi ký không',
  run: async ({ words: [file = ''], options }, world) => {
    // Only who checks waits for the cryptography to be read in.
    const { checkFile } = await import('./check-signature-run.ts')
    return checkFile(file, listOption(options, 'root'), world)
  },
}
