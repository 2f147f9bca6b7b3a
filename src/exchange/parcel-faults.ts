/** Whether a parcel's data agree with themselves and with its list: names, files, receipts. */
import { type Problem, problem, sha256 } from '#platform'
import type { ListedRow } from './listed.ts'
import * as data from './parcel.ts'
import { say } from './read-parcel.vi.ts'

export function parcelFaults(parcel: data.Parcel, rows: readonly ListedRow[]): readonly Problem[] {
  const listed = new Set(rows.filter(({ loai }) => loai !== 'du-lieu').map(({ tep }) => tep))
  const named = data.pathsIn(parcel)
  const known = new Set(named)
  const words = [
    ...named.filter((path) => !listed.has(path)).map(say.notListed),
    ...[...listed].filter((path) => !known.has(path)).map(say.notNamed),
    ...parcel.dossiers.flatMap((one) => dossierFaults(parcel, one)),
    ...twice(parcel.dossiers.map(data.keyOf)).map(say.dossierTwice),
  ]
  return words.map((each) => problem({ file: data.DATA, ...each }))
}

function dossierFaults({ awards, cycles, campaign }: data.Parcel, one: data.ParcelDossier) {
  const { award, cycle, participant, receipt } = one
  const key = data.keyOf(one)
  const faults = []
  if (!awards.some(({ id }) => id === award)) faults.push(say.unknownAward(key, award))
  if (!cycles.some(({ id }) => id === cycle)) faults.push(say.unknownCycle(key, cycle))
  if (!receipt) return faults
  const content = data.receiptIn(receipt)
  if (!content) return [...faults, say.noReceipt(key)]
  const isOwn =
    content.campaign === campaign.id &&
    content.award === award &&
    content.cycle === cycle &&
    content.participant === participant.id
  if (!isOwn) faults.push(say.otherReceipt(key))
  if (sha256(data.receiptText(receipt)) !== receipt.sha256) faults.push(say.changedReceipt(key))
  return faults
}

function twice(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))]
}
