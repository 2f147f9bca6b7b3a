/**
 * Checks on a classification scheme (khung xếp loại): overlapping or gapped bands, unknown edges, a
 * bottom nobody reaches,
 * and ceilings or quotas that name a class the scheme does not have.
 */
import { allBands, type ClassBand, type ClassScheme } from './classes.ts'
import { edgeFlaws, lowerEdge, oneOfEach } from './rules/edges.ts'
import type { SetProblem } from './set-problem.ts'

/** All problems of the scheme; `at` is put before every path. */
export function checkClasses(scheme: ClassScheme, at = ''): readonly SetProblem[] {
  const bands = allBands(scheme).flatMap(({ path, bands }) => checkBands(bands, path))
  const own = [...bands, ...checkNames(scheme), ...checkAmbiguity(scheme)]
  return own.map((it) => ({ ...it, path: at + it.path }))
}

function checkBands(bands: readonly ClassBand[], path: string): readonly SetProblem[] {
  const flaws = edgeFlaws(bands).map((it): SetProblem => ({ path, ...it, severity: 'flaw' }))
  return [
    ...bands.flatMap((it, at) => checkBand(bands, it, `${path}[${at}]`)),
    ...flaws,
    ...bottom(bands, path),
  ]
}

function checkBand(
  bands: readonly ClassBand[],
  band: ClassBand,
  path: string,
): readonly SetProblem[] {
  const found = band.class
  const repeated = bands.findIndex((it) => it.class === found) < bands.indexOf(band)
  if (repeated) return [{ path, what: 'repeated-class', found, allowed: '1', severity: 'error' }]
  if (band['edge-unknown']) {
    return [
      { path, what: 'class-without-edge', found, allowed: 'at-least, more-than', severity: 'flaw' },
    ]
  }
  if (oneOfEach(band) || isPercentile(band)) return []
  return [
    { path, what: 'class-without-edge', found, allowed: 'at-least, more-than', severity: 'error' },
  ]
}

function isPercentile(band: ClassBand): boolean {
  return band['above-percentile'] !== undefined || band['from-percentile'] !== undefined
}

/** A scheme whose lowest band starts above zero leaves the rest without a class. */
function bottom(bands: readonly ClassBand[], path: string): readonly SetProblem[] {
  const lowest = bands.at(-1)
  const edge = lowest && lowerEdge(lowest)
  if (!lowest || !edge || edge.value.n <= 0n) return []
  const found = lowest.class
  return [{ path, what: 'no-lowest-class', found, allowed: 'at-least: 0', severity: 'flaw' }]
}

function checkNames(scheme: ClassScheme): readonly SetProblem[] {
  const known = [...new Set(allBands(scheme).flatMap(({ bands }) => bands.map((it) => it.class)))]
  const named = [
    ...(scheme.caps ?? []).map((it, at) => ({ path: `caps[${at}].at-most`, id: it['at-most'] })),
    ...(scheme.quotas ?? []).flatMap((it, at) => [
      { path: `quotas[${at}].class`, id: it.class },
      { path: `quotas[${at}].of-class`, id: it['of-class'] },
    ]),
  ]
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ path, id }) => ({
      path,
      what: 'unknown-class',
      found: id,
      allowed: known.join(', '),
      severity: 'error',
    }))
}

function checkAmbiguity({ ambiguity }: ClassScheme): readonly SetProblem[] {
  if (!ambiguity) return []
  return [{ path: 'ambiguity', what: 'ambiguity', found: ambiguity, allowed: '', severity: 'flaw' }]
}
