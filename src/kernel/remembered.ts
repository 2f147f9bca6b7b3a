/**
 * What was worked out of something is kept with it (ghi nhớ): values here are never changed in
 * place, so the same object always leads to the same answer. Gone with the object itself.
 */
export function remembered<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Readonly<{ value: Value }>>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.value
    const value = make(key)
    known.set(key, { value })
    return value
  }
}

/** The same of two objects: made once for these two together. */
export function rememberedOfTwo<One extends object, Other extends object, Value>(
  make: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const of = remembered((one: One) => remembered((other: Other) => make(one, other)))
  return (one, other) => of(one)(other)
}

/** The same objects in the same order. */
export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((one, at) => one === b[at]))
}
