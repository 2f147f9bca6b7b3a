/**
 * What can be wrong in the law data (dữ liệu pháp luật), as facts: the file, the place in it, what
 * was found, what would be allowed. Nothing is worded here; see law-problem.vi.ts.
 */

type Place = Readonly<{ file: string; path: string }>

export type LawProblem =
  | (Place & Readonly<{ why: 'missing' }>)
  | (Place & Readonly<{ why: 'unknown-field'; found: string }>)
  | (Place & Readonly<{ why: 'not-allowed'; found: string; allowed: readonly string[] }>)
  | (Place & Readonly<{ why: 'malformed'; remedy: string }>)
  | (Place & Readonly<{ why: 'unknown-id'; found: string; allowed: readonly string[] }>)
  | (Place & Readonly<{ why: 'duplicate-id'; found: string }>)
  | (Place & Readonly<{ why: 'ends-before-start'; from: string; to: string }>)
  | (Place & Readonly<{ why: 'unequal-end'; lastDay: string }>)
  | (Place & Readonly<{ why: 'gap-or-overlap'; lastDay: string; nextDay: string }>)
