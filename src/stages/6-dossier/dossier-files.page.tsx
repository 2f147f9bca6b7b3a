/** The files of one paper of a dossier, with the clause that asks for it. */
import { type Basis, Because, useWords } from '#design'
import { type EvidenceDesk, EvidencePart } from '#records/pages'
import { dossierWords } from './dossier.words.ts'

type Props = Readonly<{ back: string; bases: readonly Basis[]; desk: EvidenceDesk }>

export function DossierFilesPage({ back, bases, desk }: Props) {
  const w = useWords(dossierWords)
  return (
    <>
      <Because bases={bases} />
      <p class="soft">{desk.mayAdd ? w.filesHint : w.filesClosed}</p>
      <EvidencePart desk={desk} />
      <p>
        <a href={back}>{w.back}</a>
      </p>
    </>
  )
}
