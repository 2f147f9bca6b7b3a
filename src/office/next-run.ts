/**
 * Many callers, one run: whoever calls while a run is under way waits for the next one, which
 * begins after the call and so sees everything that was committed before it; all who wait share
 * that run.
 */
export function nextRun(run: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined
  let next: Promise<void> | undefined
  const start = (): Promise<void> => {
    next = undefined
    const started = run().finally(() => {
      if (current === started) current = undefined
    })
    current = started
    return started
  }
  return () => {
    if (!current) return start()
    next ??= current.then(start, start)
    return next
  }
}
