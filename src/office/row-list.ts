/**
 * The rows of a table as they stood at one moment (danh sách dòng), in the order in which their
 * lines were first written. What changed makes another list that shares all the rest with the one
 * before, so that one saved line costs no more in a table of a hundred thousand; the whole is put
 * in a row only for whoever reads it whole.
 */

type Standing<Row> = Readonly<{ line: number; row: Row }>
type Parts<Row> = ReadonlyMap<string | undefined, readonly Row[]>

/** Rows that are copied along with one that changed. */
const PIECE = 256

export class RowList<Row> {
  private readonly pieces: readonly (readonly Row[])[]
  /** Where each line is. It grows with the list: only the newest may be asked for the next. */
  private readonly places: Map<number, number>
  private readonly last: number
  private whole: readonly Row[] | undefined
  private parts: Parts<Row> | undefined

  private constructor(
    pieces: readonly (readonly Row[])[],
    places: Map<number, number>,
    last: number,
  ) {
    this.pieces = pieces
    this.places = places
    this.last = last
  }

  /** The list of lines in their order. */
  static of<Row>(standing: Iterable<Standing<Row>>): RowList<Row> {
    const all = [...standing]
    const pieces = Array.from({ length: Math.ceil(all.length / PIECE) }, (_, at) =>
      all.slice(at * PIECE, (at + 1) * PIECE).map(({ row }) => row),
    )
    const places = new Map(all.map(({ line }, place) => [line, place]))
    return new RowList(pieces, places, all.at(-1)?.line ?? 0)
  }

  get rows(): readonly Row[] {
    this.whole ??= this.pieces.flat()
    return this.whole
  }

  /** Those about one participant. */
  of(participant: string): readonly Row[] {
    this.parts ??= Map.groupBy(this.rows, participantOf)
    return this.parts.get(participant) ?? []
  }

  /** These lines alone, in the order given. */
  only(lines: readonly number[]): RowList<Row> {
    return RowList.of(
      lines.flatMap((line) => {
        const row = this.at(line)
        return row === undefined ? [] : [{ line, row }]
      }),
    )
  }

  /** The list after these lines changed; undefined when it has to be made anew. */
  with(changed: ReadonlyMap<number, Row | undefined>): RowList<Row> | undefined {
    const { places, last } = this
    const changes: Standing<Row>[] = []
    for (const [line, row] of [...changed].toSorted(([a], [b]) => a - b)) {
      // Taken back, or standing again in the middle: others move.
      if (row === undefined || (line < last && !places.has(line))) return undefined
      changes.push({ line, row })
    }
    const parts = this.parts && this.changedParts(this.parts, changes)
    const end = Math.max(last, changes.at(-1)?.line ?? 0)
    const next = new RowList(this.changedPieces(changes), places, end)
    next.parts = parts
    return next
  }

  private changedPieces(changes: readonly Standing<Row>[]): readonly (readonly Row[])[] {
    const pieces = [...this.pieces]
    const copies = new Map<number, Row[]>()
    for (const { line, row } of changes) {
      const place = this.places.get(line) ?? this.places.size
      this.places.set(line, place)
      const at = Math.floor(place / PIECE)
      const copy = copies.get(at) ?? [...(pieces[at] ?? [])]
      copy[place % PIECE] = row
      copies.set(at, copy)
      pieces[at] = copy
    }
    return pieces
  }

  /** Only the parts of those whose lines changed; a line is about the same one for good. */
  private changedParts(parts: Parts<Row>, changes: readonly Standing<Row>[]): Parts<Row> {
    const next = new Map(parts)
    for (const [participant, own] of Map.groupBy(changes, ({ row }) => participantOf(row))) {
      const replaced = new Map(own.map(({ line, row }) => [this.at(line), row]))
      const added = own.filter(({ line }) => !this.places.has(line)).map(({ row }) => row)
      const former = parts.get(participant) ?? []
      next.set(participant, [...former.map((row) => replaced.get(row) ?? row), ...added])
    }
    return next
  }

  /** The row of a line as it stands; undefined when the list does not hold it. */
  private at(line: number): Row | undefined {
    const place = this.places.get(line)
    return place === undefined ? undefined : this.pieces[Math.floor(place / PIECE)]?.[place % PIECE]
  }
}

function participantOf(row: unknown): string | undefined {
  const found = row !== null && typeof row === 'object' && 'participant' in row && row.participant
  return typeof found === 'string' ? found : undefined
}
