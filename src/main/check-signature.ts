/** `thidua check-signature`: who signed a PDF, what the signature covers, and what came after. */
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ok, type Result, refuse } from '#kernel'
import { type CheckedSignature, checkSignatures, isUntouched, stateOf } from '#platform/signature'
import { signatureFacts, SIGNATURES_VI as w } from '#records-office/signature-facts'
import { listOption } from './arguments.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const checkSignatureVerb: Verb = {
  accepts: {
    usage: 'thidua check-signature <tệp PDF> [--root TỆP_CHỨNG_THƯ_GỐC]...',
    words: ['tệp PDF'],
    options: { root: { type: 'string', multiple: true } },
  },
  does: 'kiểm tra chữ ký số của tệp PDF: ai ký, lúc nào, phần nào, có bị sửa sau khi ký không',
  run: async ({ words: [file = ''], options }, world) => {
    const roots = rootsIn(listOption(options, 'root'))
    if (!roots.ok) return wrong(world, roots.refusal)
    const content = bytesOf(file)
    if (!content.ok) return wrong(world, content.refusal)
    const checked = await checkSignatures(content.value, roots.value)
    return checked.ok ? tell(checked.value, world) : wrong(world, w[checked.refusal])
  },
}

/** 0 when all are untouched and rest on a named root, 2 when one is not untouched, else 1. */
function tell(checked: readonly CheckedSignature[], world: World): ExitCode {
  if (checked.length === 0) {
    world.say(`${w.none}\n`)
    return 1
  }
  const parts = checked.map((one, at) => {
    const facts = signatureFacts(one, w).map(([name, value]) => `  ${name}: ${value}`)
    return [w.number(at + 1), ...facts].join('\n')
  })
  world.say(`${parts.join('\n\n')}\n`)
  const signatures = checked.filter(({ kind }) => kind === 'signature')
  if (!signatures.every((one) => isUntouched(stateOf(one)))) return 2
  const isSettled = signatures.every((one) => one.trust.trust === 'established' && !one.isWeak)
  return isSettled && signatures.length > 0 ? 0 : 1
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** Root certificates: PEM with one or more, or DER. */
function rootsIn(files: readonly string[]): Result<readonly Uint8Array[], string> {
  const roots: Uint8Array[] = []
  for (const file of files) {
    const content = bytesOf(file)
    if (!content.ok) return content
    const texts = content.value.toString('latin1').match(CERTIFICATE) ?? [content.value]
    try {
      roots.push(...texts.map((text) => new X509Certificate(text).raw))
    } catch {
      return refuse(`${file} không phải chứng thư số (PEM hoặc DER).`)
    }
  }
  return ok(roots)
}

function bytesOf(file: string): Result<Buffer, string> {
  try {
    return ok(readFileSync(file))
  } catch {
    return refuse(`Không đọc được ${file}.`)
  }
}

function wrong(world: World, words: string): ExitCode {
  world.complain(`${words}\n`)
  return 2
}
