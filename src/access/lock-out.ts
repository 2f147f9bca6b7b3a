/**
 * Slowing down whoever guesses passwords (tạm dừng đăng nhập), in a way that nobody can use to lock
 * others out: failures count against the device or the address they came from; failures of all the
 * world with one name slow only strangers to that name.
 */

/** A failed sign-in with the name: when, and whether from the same device or address. */
export type Failure = Readonly<{ at: number; own: boolean }>

export type Trying = Readonly<{
  /** The present instant, in milliseconds since 1970. */
  now: number
  /** Neither this device nor this address ever signed in with the name. */
  isStranger: boolean
}>

const SECOND = 1000
const HOUR = 3600 * SECOND

/** Failures older than this are forgotten. */
export const REMEMBERED = 24 * HOUR

/** People mistype; the third failure costs the first pause. */
const FREE = 3
const FIRST_PAUSE = 5 * SECOND
const LONGEST_PAUSE = 900 * SECOND

/** So many failures within an hour, wherever from, are an attack on the name. */
const ATTACK = 20
const STRANGERS_PAUSE = 60 * SECOND

/** How many milliseconds to wait before the next try; 0: none. */
export function waitFor(failures: readonly Failure[], trying: Trying): number {
  const { now, isStranger } = trying
  const recent = failures.filter(({ at }) => at > now - REMEMBERED)
  const own = recent.filter((failure) => failure.own)
  const ownEnd = lastOf(own) + pauseAfter(own.length)
  const lastHour = recent.filter(({ at }) => at > now - HOUR)
  const isAttack = isStranger && lastHour.length >= ATTACK
  const worldEnd = isAttack ? lastOf(lastHour) + STRANGERS_PAUSE : 0
  return Math.max(0, ownEnd - now, worldEnd - now)
}

/** 5 s after the third failure, doubled with each further one, a quarter of an hour at most. */
function pauseAfter(failures: number): number {
  if (failures < FREE) return 0
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - FREE))
}

function lastOf(failures: readonly Failure[]): number {
  return Math.max(0, ...failures.map(({ at }) => at))
}
