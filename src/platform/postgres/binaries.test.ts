import assert from 'node:assert/strict'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findBinaries, type Packaged, packageFolder } from './binaries.ts'
import { linkLibraries } from './binaries-links.ts'
import { isRoot, userFor } from './owner.ts'
import { ask, refusalOf, scratch, start } from './scratch.test.ts'

const DEBIAN = '/usr/lib/postgresql/15/bin'

/** The package as npm installs it: without links. */
function unlinked(folder: string): Packaged {
  const packaged = packageFolder()
  assert.ok(packaged, 'the package for this platform is installed')
  const native = join(folder, 'native')
  cpSync(packaged.native, native, { recursive: true, verbatimSymlinks: true })
  for (const entry of readdirSync(join(native, 'lib'), { withFileTypes: true }))
    if (entry.isSymbolicLink()) rmSync(join(native, 'lib', entry.name))
  return { native, version: packaged.version }
}

test('the library links that npm leaves out are made, also by two programs at once', async () => {
  const { folder } = scratch()
  const packaged = unlinked(folder)
  const user = isRoot() ? userFor(folder) : undefined
  const asked = { named: undefined, keep: folder, user }
  const found = await Promise.all([findBinaries(asked, packaged), findBinaries(asked, packaged)])
  const bin = join(packaged.native, 'bin')
  for (const one of found) assert.deepEqual(one, { ok: true, value: { bin, major: 18 } })
  assert.equal(readlinkSync(join(packaged.native, 'lib', 'libpq.so.5')), 'libpq.so.5.18')
  assert.equal(linkLibraries(packaged.native), true, 'again is harmless')
})

test('below a closed folder the programs are copied to where their user can run them', {
  skip: !isRoot() && 'only root runs the server as another user',
}, async () => {
  const { folder } = scratch()
  const home = join(folder, 'home')
  mkdirSync(home)
  const packaged = unlinked(home)
  chmodSync(home, 0o700)
  const asked = { named: undefined, keep: folder, user: userFor(folder) }
  const found = await Promise.all([findBinaries(asked, packaged), findBinaries(asked, packaged)])
  const [copy] = readdirSync(folder).filter((name) => name.startsWith('programs-'))
  assert.match(copy ?? '', /^programs-18\.[\w.-]+-[0-9a-f]{12}$/, 'version and content')
  const bin = join(folder, copy ?? '', 'bin')
  for (const one of found) assert.deepEqual(one, { ok: true, value: { bin, major: 18 } })
  assert.deepEqual(readdirSync(folder).sort(), ['home', copy])
  assert.equal(statSync(bin).mode & 0o777, 0o755)
})

test('programs that do not run are refused with what the system says of them', async () => {
  const { folder, data } = scratch()
  for (const name of ['initdb', 'postgres'])
    writeFileSync(
      join(folder, name),
      '#!/bin/sh\necho "libicuuc.so.60: cannot open" >&2\nexit 127\n',
      {
        mode: 0o755,
      },
    )
  const says = await refusalOf({ data, binaries: folder })
  assert.match(says, /không chạy được trên máy này: libicuuc\.so\.60: cannot open\. Cách sửa/)
  assert.match(await refusalOf({ data, binaries: join(folder, 'absent') }), /ENOENT/)
})

test('a system without a package is told the ways that are left', async () => {
  const { folder } = scratch()
  const asked = { named: undefined, keep: folder, user: undefined }
  const found = await findBinaries(asked, null)
  assert.ok(!found.ok && found.refusal.why === 'no-binaries')
})

test("a distribution's PostgreSQL 15 serves as well, in a store of its own name", {
  skip: !existsSync(DEBIAN) && 'PostgreSQL 15 of Debian is not here',
}, async () => {
  const { data } = scratch()
  const { connection, data: store, release } = await start({ data, binaries: DEBIAN })
  assert.equal(store, join(data, 'postgres-15'))
  const [settings] = await ask(
    connection,
    `select current_setting('data_checksums') as checksums, 'Đ' = upper('đ') as vietnamese`,
  )
  assert.deepEqual(settings, { checksums: 'on', vietnamese: true })
  await release()
})
