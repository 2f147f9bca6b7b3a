/**
 * A classification scheme (khung xếp loại) as data: bands from the highest class down, gates,
 * forced lowest class,
 * ceilings, quotas of classes. Bands may differ by group or follow percentiles. It classifies
 * nobody; scoring does.
 */
import { z } from 'zod'
import { Decimal, Share, Words } from './rules/decimal.ts'
import { edgeKeys } from './rules/edges.ts'
import type { Data } from './rules/rule.ts'

const ClassId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'chữ thường không dấu, chữ số, gạch nối')

const Source = z.strictObject({
  name: Words.optional(),
  url: z.url().optional(),
  clause: Words.optional(),
})
export const Sources = z.array(Source).min(1)

/** A recorded fact that a person attests: the scheme only asks for it. */
const Fact = z.strictObject({ id: ClassId, words: Words })

const Band = z.strictObject({
  class: ClassId,
  name: Words,
  ...edgeKeys(Decimal),
  /** Above / at or above the interpolated percentile of the cohort, 0 to 100. */
  'above-percentile': Decimal.optional(),
  'from-percentile': Decimal.optional(),
  /** The published text does not print this band's edge. */
  'edge-unknown': z.literal(true).optional(),
  gates: z.array(Fact).optional(),
  notes: Words.optional(),
})

const Cap = z.strictObject({ id: ClassId, words: Words, 'at-most': ClassId })

const ClassQuota = z.strictObject({
  class: ClassId,
  percent: Share,
  /** The class whose holders are counted as the base. */
  'of-class': ClassId,
  /**
   * A higher share the text allows in stated cases; it holds only when a person records the case.
   */
  exceptional: Share.optional(),
  words: Words.optional(),
})

const HEAD = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'chữ thường không dấu, chữ số, gạch nối'),
  title: Words,
  'applies-to': Words.optional(),
  sources: Sources,
  notes: Words.optional(),
  ambiguity: Words.optional(),
}

export const ClassScheme = z.strictObject({
  ...HEAD,
  /** What the bands compare: total points, or percent of the applicable maximum. */
  by: z.enum(['points', 'percent']),
  bands: z.array(Band).optional(),
  'bands-by-group': z.record(z.string(), z.array(Band)).optional(),
  /**
   * Where a participant with enough points and a failed gate falls. Absent: the text is silent, so
   * it is asked.
   */
  'gate-failed': z.enum(['next-band']).optional(),
  'force-lowest': z.array(Fact).optional(),
  caps: z.array(Cap).optional(),
  quotas: z.array(ClassQuota).optional(),
  /** Published numbers per class, for checking. */
  counts: z.record(z.string(), z.array(z.int())).optional(),
})

export type ClassScheme = Data<z.output<typeof ClassScheme>>
export type ClassBand = Data<z.output<typeof Band>>
export type ClassQuota = Data<z.output<typeof ClassQuota>>

/** The bands that hold for a group, from the highest class down. */
export function bandsFor(scheme: ClassScheme, group?: string): readonly ClassBand[] {
  const own = group === undefined ? undefined : scheme['bands-by-group']?.[group]
  return own ?? scheme.bands ?? []
}

/** Every list of bands in the scheme, with its place. */
export function allBands(
  scheme: ClassScheme,
): readonly Readonly<{ path: string; bands: readonly ClassBand[] }>[] {
  const groups = Object.entries(scheme['bands-by-group'] ?? {})
  return [
    ...(scheme.bands ? [{ path: 'bands', bands: scheme.bands }] : []),
    ...groups.map(([group, bands]) => ({ path: `bands-by-group.${group}`, bands })),
  ]
}
