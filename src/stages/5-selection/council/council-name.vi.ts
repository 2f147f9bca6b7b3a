/** The name of a council (hội đồng): as registered among the organisations, else its usual one. */
type Named = Readonly<{ id: string; name: string }>

const USUAL = 'Hội đồng Thi đua - Khen thưởng'

export function councilName(organisations: readonly Named[], id: string): string {
  return organisations.findLast((one) => one.id === id)?.name ?? USUAL
}
