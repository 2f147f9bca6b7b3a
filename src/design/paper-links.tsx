/** Links that take papers away (tải văn bản) as Word to edit or as PDF to keep. */
import { LinkButton } from './button.tsx'
import { paperLinkWords } from './paper-links.words.ts'
import { useWords } from './words.ts'

/** The address of a paper below the campaign's papers; also what it is called. */
export type PaperPlace = Exclude<keyof (typeof paperLinkWords)['vi'], 'word' | 'pdf'>

type Props = Readonly<{
  campaign: string
  papers: readonly PaperPlace[]
  /** The participant or the unit it is about. */
  of?: string
  /** Which of them, by the names of the query: cycle, award, dossier, scoring, session. */
  asked?: Readonly<Record<string, string>>
}>

export function PaperLinks({ campaign, papers, of, asked = {} }: Props) {
  const query = new URLSearchParams(asked)
  return (
    <ul class="paper-links no-print">
      {papers.map((paper) => {
        const about = of === undefined ? '' : `/${of}`
        const path = `/phong-trao/${campaign}/van-ban/${paper}${about}`
        return <PaperLink path={path} query={`${query}`} paper={paper} />
      })}
    </ul>
  )
}

type LinkProps = Readonly<{ path: string; query: string; paper: PaperPlace }>

function PaperLink({ path, query, paper }: LinkProps) {
  const w = useWords(paperLinkWords)
  const at = (format: string) => `${path}?${query === '' ? '' : `${query}&`}dang=${format}`
  const hidden = <span class="visually-hidden">: {w[paper]}</span>
  return (
    <li>
      <a href={query === '' ? path : `${path}?${query}`}>{w[paper]}</a>{' '}
      <LinkButton href={at('docx')} second>
        {w.word}
        {hidden}
      </LinkButton>{' '}
      <LinkButton href={at('pdf')} second>
        {w.pdf}
        {hidden}
      </LinkButton>
    </li>
  )
}
