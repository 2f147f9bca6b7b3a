/**
 * The things an open point concerns, listed for people: names that begin alike are said once, with
 * what differs in brackets. It shortens the list and leaves out nobody.
 */

type Alike = Readonly<{ begin: readonly string[]; names: readonly (readonly string[])[] }>

/** `Giấy khen của Chủ tịch UBND huyện tặng (tập thể, hằng năm; cá nhân, hằng năm); Bằng khen`. */
export function wordSubjects(names: readonly string[]): string {
  return names
    .map((name) => name.split(' '))
    .reduce(gathered, [])
    .map(wordAlike)
    .join('; ')
}

/** A name joins those with which it shares more words than it has of its own. */
function gathered(all: readonly Alike[], name: readonly string[]): readonly Alike[] {
  const at = all.findIndex(({ begin, names }) => {
    const shared = sharedBegin(begin, name).length
    return [...names, name].every((one) => 2 * shared > one.length && one.length > shared)
  })
  if (at < 0) return [...all, { begin: name, names: [name] }]
  return all.map((one, i) =>
    i === at ? { begin: sharedBegin(one.begin, name), names: [...one.names, name] } : one,
  )
}

function sharedBegin(a: readonly string[], b: readonly string[]): readonly string[] {
  const differs = a.findIndex((word, i) => word !== b[i])
  return differs < 0 ? a : a.slice(0, differs)
}

function wordAlike({ begin, names }: Alike): string {
  const rests = names.map((name) => name.slice(begin.length).join(' '))
  return names.length === 1 ? begin.join(' ') : `${begin.join(' ')} (${rests.join('; ')})`
}
