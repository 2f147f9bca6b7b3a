/**
 * Root certificates whose word an office takes (chứng thư gốc tin cậy): files that a person put in
 * a folder, PEM with one or more, or DER. No list of the machine or of a browser is asked.
 */
import { X509Certificate } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refuse } from '#kernel'

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** The certificates of a file, in DER. */
export function readRoots(content: Uint8Array): Result<readonly Uint8Array[], 'no-certificate'> {
  const file = Buffer.from(content)
  const texts = file.toString('latin1').match(PEM) ?? [file]
  try {
    return ok(texts.map((text) => new X509Certificate(text).raw))
  } catch {
    return refuse('no-certificate')
  }
}

/** Of all files of a folder; one that is no certificate is passed over. No folder: no roots. */
export function rootsIn(folder: string): readonly Uint8Array[] {
  return namesIn(folder).flatMap((name) => {
    const read = readRoots(readFileSync(join(folder, name)))
    return read.ok ? read.value : []
  })
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(pem|crt|cer|der)$/i.test(name))
      .sort()
  } catch {
    return []
  }
}
