/** A file that came from outside, checked where it can do no harm. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDF } from '@libpdf/core'
import { CERTIFICATE_PASSWORD, testCertificates } from '#testing'
import { openCertificate } from './certificate-file.ts'
import { checkApart } from './check-apart.ts'
import { checkSignatures } from './check-file.ts'
import { signFile } from './sign-file.ts'

const made = testCertificates()

async function signed(): Promise<Uint8Array> {
  const pdf = PDF.create()
  pdf.addPage({ size: 'a4' })
  const content = made.read('ca-nhan.p12')
  const opened = await openCertificate({ content, password: CERTIFICATE_PASSWORD })
  assert.ok(opened.ok)
  const signing = { signer: opened.value.signer, at: new Date() }
  const done = await signFile(await pdf.save(), signing)
  assert.ok(done.ok)
  return done.value
}

const FILE = await signed()

test('in a process of its own a file gives the same answer', async () => {
  const apart = await checkApart(FILE, [made.root])

  assert.ok(apart.ok && apart.value.length === 1)
  assert.deepEqual(apart, await checkSignatures(FILE, [made.root]))
})

test('a byte that sends the reader round in a circle ends with its process', async () => {
  const file = new Uint8Array(FILE)
  file[Buffer.from(file).indexOf('<<') + 2] = ')'.charCodeAt(0)

  assert.deepEqual(await checkApart(file), { ok: false, refusal: 'damaged' })
})

test('after a hostile file the next one is checked as ever', async () => {
  assert.equal((await checkApart(FILE)).ok, true)
})
