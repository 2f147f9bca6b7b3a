/** How often an address has asked in the last minute (hạn chế dò mã): more is turned away. */
const MINUTE = 60_000
const MOST = 30

/** Remembers the moments of each address and forgets what is older than a minute. */
export function knocks(): (address: string, now: number) => boolean {
  const seen = new Map<string, readonly number[]>()
  return (address, now) => {
    if (seen.size > 10_000) forget(seen, now)
    const recent = (seen.get(address) ?? []).filter((at) => at > now - MINUTE)
    if (recent.length >= MOST) return false
    seen.set(address, [...recent, now])
    return true
  }
}

function forget(seen: Map<string, readonly number[]>, now: number): void {
  for (const [address, times] of seen) {
    if ((times.at(-1) ?? 0) <= now - MINUTE) seen.delete(address)
  }
}
