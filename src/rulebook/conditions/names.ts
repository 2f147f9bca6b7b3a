/**
 * The names that sentences need, from the definition and the registry: a sentence never guesses
 * what an identifier is called.
 */
export type Names = Readonly<{
  /** "tỷ lệ giải quyết hồ sơ đúng hạn" */
  indicator: (id: string) => string
  /** What a ratio counts: "hồ sơ giải quyết đúng hạn". */
  part: (indicator: string) => string
  /** Of what: "hồ sơ đã giải quyết". */
  whole: (indicator: string) => string
  /** The unit of a number, "điểm"; '' for none. */
  unit: (indicator: string) => string
  /** "Tốt" */
  level: (indicator: string, level: string) => string
  /** Whether nothing on the scale is better: then "trở lên" is left out. */
  isBest: (indicator: string, level: string) => boolean
  /** "năm 2023" */
  cycle: (id: string) => string
  /** "UBND xã Hòa Bình" */
  subject: (id: string) => string
}>
