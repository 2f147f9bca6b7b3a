/**
 * Two versions on every receipt: RULES moves when an outcome may change for the same definition,
 * records and law; the program's own version (package.json) moves with everything else.
 */
export const RULES = '1'
