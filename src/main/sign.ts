/** `thidua sign`: a PDF signed with a certificate file, seen on its page or not. */
import type { ExitCode, Verb, World } from './verb.ts'

export const signVerb: Verb = {
  accepts: {
    usage:
      'thidua sign <tệp PDF> --certificate TỆP [--key TỆP] [--password-file TỆP] [--out TỆP] ' +
      '[--as chu-ky|dau|sao-y|so-hoa] [--picture TỆP_PNG] [--width MM] [--name HỌ_TÊN] ' +
      '[--at TRANG,X,Y] [--reason LÝ_DO]',
    words: ['tệp PDF'],
    options: {
      certificate: { type: 'string' },
      key: { type: 'string' },
      'password-file': { type: 'string' },
      out: { type: 'string' },
      as: { type: 'string' },
      picture: { type: 'string' },
      width: { type: 'string' },
      name: { type: 'string' },
      at: { type: 'string' },
      reason: { type: 'string' },
    },
  },
  does: 'ký số một tệp PDF bằng chứng thư số dạng tệp; bản gốc giữ nguyên từng byte',
  run: async ({ words: [file = ''], options }, world) => {
    // Only who signs waits for the cryptography to be read in.
    const { sign } = await import('./sign-run.ts')
    const signed = await sign(file, options)
    if (!signed.ok) return told(world, signed.refusal)
    const { out, holder } = signed.value
    world.say(`Đã ghi ${out}, chữ ký số của ${holder.name}.\n`)
    return 0
  },
}

function told(world: World, words: string): ExitCode {
  world.complain(`${words}\n`)
  return 2
}
