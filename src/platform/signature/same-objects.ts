/** Are two objects of two states of a file the same, with everything they lead to? */
import {
  type PDF,
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core'

export type Same = (old: PdfObject | undefined, now: PdfObject | undefined) => boolean
export type Compared = Readonly<{ before: PDF; after: PDF; isSame: Same }>

/**
 * Compares by content. Pages are left to whoever compares page by page: marks of later signatures
 * on them would otherwise make everything that leads to a page look changed.
 */
export function sameObjects(before: PDF, after: PDF): Same {
  const met = new Map<string, boolean>()
  const compared: Same = (old, now) => {
    const [was, is] = [resolved(before, old), resolved(after, now)]
    if (!was || !is) return was === is
    if (isPage(was) && isPage(is)) return isSameRef(old, now)
    return isSameValue(was, is, isSame)
  }
  const isSame: Same = (old, now) => {
    if (!(old instanceof PdfRef && now instanceof PdfRef)) return compared(old, now)
    const pair = [old.objectNumber, old.generation, now.objectNumber, now.generation].join(' ')
    const known = met.get(pair)
    if (known !== undefined) return known
    // While it is looked into: what leads back to itself is the same unless something else is not.
    met.set(pair, true)
    const found = compared(old, now)
    met.set(pair, found)
    return found
  }
  return isSame
}

function resolved(pdf: PDF, one: PdfObject | undefined): PdfObject | undefined {
  const found = one instanceof PdfRef ? (pdf.getObject(one) ?? undefined) : one
  return found?.type === 'null' ? undefined : found
}

function isPage(one: PdfObject): one is PdfDict {
  return one instanceof PdfDict && one.getName('Type')?.value === 'Page'
}

function isSameRef(old: PdfObject | undefined, now: PdfObject | undefined): boolean {
  return old instanceof PdfRef && now instanceof PdfRef && old.objectNumber === now.objectNumber
}

function isSameValue(was: PdfObject, is: PdfObject, isSame: Same): boolean {
  if (was.type !== is.type) return false
  if (was instanceof PdfStream && is instanceof PdfStream)
    return isSameBytes(was.data, is.data) && isSameDict(was, is, isSame)
  if (was instanceof PdfDict && is instanceof PdfDict) return isSameDict(was, is, isSame)
  if (was instanceof PdfArray && is instanceof PdfArray) return isSameList(was, is, isSame)
  if (was instanceof PdfString && is instanceof PdfString) return isSameBytes(was.bytes, is.bytes)
  return isSamePlain(was, is)
}

function isSamePlain(was: PdfObject, is: PdfObject): boolean {
  const isPlain = (one: PdfObject) =>
    one instanceof PdfName || one instanceof PdfNumber || one instanceof PdfBool
  return isPlain(was) && isPlain(is) && 'value' in was && 'value' in is && was.value === is.value
}

function isSameBytes(was: Uint8Array, is: Uint8Array): boolean {
  return Buffer.compare(was, is) === 0
}

function isSameList(was: PdfArray, is: PdfArray, isSame: Same): boolean {
  if (was.length !== is.length) return false
  return was.toArray().every((one, at) => isSame(one, is.at(at)))
}

function isSameDict(was: PdfDict, is: PdfDict, isSame: Same): boolean {
  const names = new Set([...was.keys(), ...is.keys()].map(({ value }) => value))
  return [...names].every((name) => isSame(was.get(name), is.get(name)))
}
