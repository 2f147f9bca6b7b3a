/** Certificates for tests, made by openssl: a root, people and bodies under it, a stranger. */
import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const CERTIFICATE_PASSWORD = 'mat-khau-thu'

export type TestCertificates = Readonly<{
  folder: string
  /** Root certificates in DER: of the good chain, and of nobody's. */
  root: Uint8Array
  strangerRoot: Uint8Array
  read(name: string): Buffer
}>

/** Files: goc.pem; ca-nhan (.p12, .pem, .key), co-quan, ec, gia (by ca-nhan); khoa-mat.key. */
export function testCertificates(): TestCertificates {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'))
  const read = (name: string) => readFileSync(join(folder, name))
  const run = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  for (const name of ['goc', 'goc-la']) makeRoot(run, name)
  const rsa = ['rsa:2048']
  const year = ['-days', '365']
  makeUnder(run, {
    name: 'ca-nhan',
    subject: 'O=UBND huyện An Biên/CN=Lâm Quốc Khải',
    key: rsa,
    year,
  })
  makeUnder(run, { name: 'co-quan', subject: 'CN=UBND huyện An Biên', key: rsa, year })
  const ec = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']
  makeUnder(run, { name: 'ec', subject: 'CN=Trịnh Thị Ngọc Hoa', key: ec, year })
  makeUnder(run, { name: 'gia', subject: 'CN=Người Giả', key: rsa, year, issuer: 'ca-nhan' })
  const secret = ['-aes256', '-passout', `pass:${CERTIFICATE_PASSWORD}`]
  run('pkey', '-in', 'ca-nhan.key', ...secret, '-out', 'khoa-mat.key')
  const der = (name: string) => new X509Certificate(read(name)).raw
  return { folder, root: der('goc.pem'), strangerRoot: der('goc-la.pem'), read }
}

type Run = (...args: readonly string[]) => unknown

function makeRoot(run: Run, name: string): void {
  const subject = ['-utf8', '-subj', `/C=VN/CN=Chứng thư gốc ${name}`]
  const files = ['-keyout', `${name}.key`, '-out', `${name}.pem`]
  run('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3650', ...subject, ...files)
}

type Under = Readonly<{
  name: string
  subject: string
  key: readonly string[]
  /** Whose key signs it, and whose certificate comes along. */
  issuer?: string
  year: readonly string[]
}>

function makeUnder(run: Run, { name, subject, key, year, issuer = 'goc' }: Under): void {
  const asked = ['-utf8', '-subj', `/C=VN/${subject}`, '-keyout', `${name}.key`]
  run('req', '-newkey', ...key, '-nodes', ...asked, '-out', `${name}.csr`)
  const by = ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial', ...year]
  run('x509', '-req', '-in', `${name}.csr`, ...by, '-out', `${name}.pem`)
  const files = ['-in', `${name}.pem`, '-inkey', `${name}.key`, '-certfile', `${issuer}.pem`]
  const word = ['-passout', `pass:${CERTIFICATE_PASSWORD}`]
  run('pkcs12', '-export', ...files, ...word, '-out', `${name}.p12`)
}
