/** The links that lead from a hindered award to whoever can clear it. */
import { useWords } from '#design'
import type { WayOut } from './ways-out.ts'
import { wayOutWords } from './ways-out.words.ts'

export function WaysOut({
  campaign,
  ways,
}: Readonly<{ campaign: string; ways: readonly WayOut[] }>) {
  const w = useWords(wayOutWords)
  const at = `/phong-trao/${campaign}`
  return (
    <>
      {ways.map((way) => (
        <p>
          {way === 'successor' ? (
            <a href={`${at}/ke-thua`}>{w.successor}</a>
          ) : (
            <a href={`${at}/cau-hoi/${way.question}`}>{w.answer(way.clause)}</a>
          )}
        </p>
      ))}
    </>
  )
}
