/** Certificate files: PKCS#12 and PEM open with the right password and key, and with no other. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CERTIFICATE_PASSWORD as password, testCertificates } from '#testing'
import { openCertificate } from './certificate-file.ts'

const { read } = testCertificates()

const refusals = [
  ['a wrong password', { content: read('ca-nhan.p12'), password: 'sai' }, 'wrong-password'],
  ['no password', { content: read('ca-nhan.p12') }, 'wrong-password'],
  [
    'a file of something else',
    { content: Buffer.from('PK\u0003\u0004'), password },
    'no-certificate',
  ],
  ['PEM without its key', { content: read('ca-nhan.pem') }, 'no-key'],
  ['the key of another', { content: read('ca-nhan.pem'), key: read('co-quan.key') }, 'other-key'],
  ['a locked key', { content: read('ca-nhan.pem'), key: read('khoa-mat.key') }, 'wrong-password'],
  ['a key alone', { content: read('ca-nhan.key') }, 'no-certificate'],
] as const

for (const [name, file, refusal] of refusals)
  test(`it does not open: ${name}`, async () => {
    assert.deepEqual(await openCertificate(file), { ok: false, refusal })
  })

const openings = [
  ['PKCS#12', { content: read('ca-nhan.p12'), password }],
  ['PEM and its key', { content: read('ca-nhan.pem'), key: read('ca-nhan.key') }],
  ['PEM and its locked key', { content: read('ca-nhan.pem'), key: read('khoa-mat.key'), password }],
  ['both in one file', { content: Buffer.concat([read('ca-nhan.pem'), read('ca-nhan.key')]) }],
] as const

for (const [name, file] of openings)
  test(`it opens and says whose it is: ${name}`, async () => {
    const opened = await openCertificate(file)

    assert.ok(opened.ok)
    assert.equal(opened.value.holder.name, 'Lâm Quốc Khải')
    assert.equal(opened.value.holder.issuer, 'Chứng thư gốc goc')
  })
