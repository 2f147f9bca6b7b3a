/**
 * The code on a certificate (mã tra cứu): 80 bits that nobody guesses, made from the office's key
 * and the award, so that it needs no table; in Crockford's letters with a check symbol.
 */
import { createHmac } from 'node:crypto'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** The check symbol is one of 37: the letters and five more. */
const CHECKS = `${LETTERS}*~$=U`
const LENGTH = 16

/** The award's code without hyphens: sixteen letters and the check symbol. */
export function awardCode(key: Uint8Array, award: string): string {
  const digest = createHmac('sha256', key).update(award).digest('hex')
  const value = BigInt(`0x${digest.slice(0, (LENGTH * 5) / 4)}`)
  const letters = Array.from({ length: LENGTH }, (_, place) => letterAt(value, place)).join('')
  return letters + checkOf(letters)
}

function letterAt(value: bigint, place: number): string {
  return LETTERS[Number((value >> BigInt(5 * (LENGTH - 1 - place))) & 31n)] ?? ''
}

function checkOf(letters: string): string {
  const value = [...letters].reduce((sum, one) => (sum * 32 + LETTERS.indexOf(one)) % 37, 0)
  return CHECKS[value] ?? ''
}

/** As people type it: any case, hyphens or none, O for 0, I or L for 1; undefined: mistyped. */
export function readCode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[\s.\-–]/g, '')
  const letters = plain.slice(0, LENGTH).replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const check = plain.slice(LENGTH).replace('O', '0').replace(/[IL]/, '1')
  const isWritten = letters.length === LENGTH && [...letters].every((one) => LETTERS.includes(one))
  return isWritten && check === checkOf(letters) ? letters + check : undefined
}

/** As printed: four groups of four, then the check symbol. */
export function showCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-')
}
