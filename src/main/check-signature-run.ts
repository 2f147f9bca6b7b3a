/** Checking the signatures of a PDF from the command line, each told in words. */
import { readFileSync } from 'node:fs'
import { ok, type Result, refuse } from '#kernel'
import {
  type CheckedSignature,
  checkApart,
  isUntouched,
  readRoots,
  stateOf,
} from '#platform/signature'
import { signatureFacts, SIGNATURES_VI as w } from '#records-office/signature-facts'
import type { ExitCode, World } from './verb.ts'

/** `roots`: files with the certificates whose word is taken. */
export async function checkFile(
  file: string,
  roots: readonly string[],
  world: World,
): Promise<ExitCode> {
  const trusted = rootsFrom(roots)
  if (!trusted.ok) return wrong(world, trusted.refusal)
  const content = bytesOf(file)
  if (!content.ok) return wrong(world, content.refusal)
  const checked = await checkApart(content.value, trusted.value)
  return checked.ok ? tell(checked.value, world) : wrong(world, w[checked.refusal])
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

function rootsFrom(files: readonly string[]): Result<readonly Uint8Array[], string> {
  const roots: Uint8Array[] = []
  for (const file of files) {
    const content = bytesOf(file)
    if (!content.ok) return content
    const read = readRoots(content.value)
    if (!read.ok) return refuse(`${file} không phải chứng thư số (PEM hoặc DER).`)
    roots.push(...read.value)
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
