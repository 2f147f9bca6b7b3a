/** One dossier as data of a parcel: whom it is about, who put them forward, findings, files. */
import type { DossierView } from '#outcome'
import { dayOf, heldPost, type Material, nameOf } from '#papers'
import { sha256 } from '#platform'
import { subjectOf } from '#records'
import type { EnclosedFile } from './enclosed.ts'
import type { ParcelDossier, ParcelReceipt } from './parcel.ts'

type Files = Readonly<{ papers: readonly string[]; own: readonly EnclosedFile[] }>

export function dossierData(
  material: Material,
  one: DossierView,
  { papers, own }: Files,
): ParcelDossier {
  const { dossier, award, cycle, participant, state, due } = one
  const nominated = nominationOf(material, one)
  const receipt = receiptOf(material, one)
  const itemSubject = (item: string) => subjectOf(participant, dossier, cycle, item)
  return {
    ...{ dossier, award, cycle, participant: whoIs(material, one), state, due },
    ...(nominated ? { nominated } : {}),
    items: one.items.map(({ item, name, present }) => ({
      ...{ item, name, present },
      files: own
        .filter(({ isItem, file }) => isItem && file.subject === itemSubject(item))
        .map(({ path }) => path),
    })),
    sent: sendingsOf(material, one),
    ...(receipt ? { receipt } : {}),
    papers: [...papers],
    evidence: own
      .filter(({ isItem }) => !isItem)
      .map(({ path, file }) => ({ path, noun: file.noun, subject: file.subject })),
  }
}

type Nomination = Material['records']['nominations'][number]

function putForward({ records }: Material, one: DossierView): Nomination | undefined {
  return records.nominations.findLast(
    (row) =>
      row.participant === one.participant &&
      row.award === one.award &&
      row.cycle === one.cycle &&
      row.withdrawn === undefined,
  )
}

function nominationOf(material: Material, one: DossierView): ParcelDossier['nominated'] {
  const row = putForward(material, one)
  if (!row) return undefined
  const { by, on, paper, grounds, 'entered-by': entered } = row
  return {
    by: { id: by, name: nameOf(material, by) },
    on,
    ...(paper === undefined ? {} : { paper }),
    ...(grounds === undefined ? {} : { grounds }),
    ...(entered === undefined ? {} : { entered }),
  }
}

/** An individual's unit is that of the post held when the unit's meeting was, or on the day. */
function whoIs(material: Material, one: DossierView): ParcelDossier['participant'] {
  const { participant: id, name } = one
  const isPerson = material.records.people.some((person) => person.id === id)
  if (!isPerson) return { id, name, kind: 'collective' }
  const day = putForward(material, one)?.on ?? dayOf(material.view.asOf)
  const held = heldPost(material, id, day)
  if (!held) return { id, name, kind: 'individual' }
  const unit = { id: held.organisation, name: nameOf(material, held.organisation) }
  return { id, name, kind: 'individual', unit, post: held.title }
}

function sendingsOf({ records }: Material, one: DossierView): ParcelDossier['sent'] {
  const own = records.submissions.filter(
    (row) =>
      row.participant === one.participant && row.dossier === one.dossier && row.cycle === one.cycle,
  )
  return own.map(
    ({ sent, received, completed, returned, reason, paper, 'entered-by': entered }) => ({
      sent,
      ...(received ? { received } : {}),
      ...(completed ? { completed } : {}),
      ...(returned ? { returned } : {}),
      ...(reason ? { reason } : {}),
      ...(paper ? { paper } : {}),
      ...(entered ? { entered } : {}),
    }),
  )
}

function receiptOf({ view, run }: Material, one: DossierView): ParcelReceipt | undefined {
  const selection = view.selections.find(
    ({ award, cycle }) => award === one.award && cycle === one.cycle,
  )
  const standing = selection?.standings.find(({ participant }) => participant === one.participant)
  const file = standing?.receipt
  const content = file === undefined ? undefined : run.content(file)
  if (file === undefined || content === undefined) return undefined
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
  return { file, sha256: sha256(text), content: JSON.parse(text) }
}
