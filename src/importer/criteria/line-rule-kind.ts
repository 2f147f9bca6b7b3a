/** The kinds of rule that a line's words may be (các kiểu cách chấm), as they are read. */

/** An edge as the engine writes it: 'at-least: 90%'. */
export type Step = Readonly<{
  'at-least'?: string
  'more-than'?: string
  'at-most'?: string
  'less-than'?: string
  points: string
}>

export type LineRule =
  | Readonly<{
      kind: 'tiered-ratio' | 'tiered-count'
      tiers: readonly Step[]
      otherwise: string
      notDone?: string
      measured: string
    }>
  | Readonly<{ kind: 'linear-ratio'; part: string; whole?: string }>
  | Readonly<{
      kind: 'per-case'
      does: 'adds' | 'takes'
      points: string
      each: string
      most?: string
      /** What does not count: 'trừ tai nạn do thiên tai'. */
      except?: string
      /** 'Chậm 01 ngày trừ 0,5 điểm' is said of one case, and usually meant of each. */
      isUsual?: true
    }>
  | Readonly<{ kind: 'binary'; condition: string; yes: string; no: string }>
  | Readonly<{
      kind: 'level-choice'
      options: readonly Readonly<{ label: string; points: string }>[]
    }>

/** The line that the words score: its name, and the most points it may bring. */
export type Scored = Readonly<{ name: string; points?: string }>
