/** The most memory that a process and those it started hold together. */
import { readFileSync } from 'node:fs'

/** Resident MiB at their highest while `work` ran. */
export async function peakOf<T>(
  work: () => Promise<T>,
): Promise<Readonly<{ value: T; mib: number }>> {
  let most = 0
  const look = (): void => {
    most = Math.max(most, heldBy(process.pid))
  }
  const timer = setInterval(look, 100)
  try {
    const value = await work()
    look()
    return { value, mib: most / 1024 }
  } finally {
    clearInterval(timer)
  }
}

/** KiB; a process that has just ended holds nothing. */
export function heldBy(pid: number): number {
  const own = Number(/^VmRSS:\s+(\d+)/m.exec(readProc(pid, 'status'))?.[1] ?? 0)
  const children = readProc(pid, `task/${pid}/children`).trim().split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + heldBy(Number(child)), own)
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
