/** What meets whoever is not signed in: whose office it is, what anybody may see, the way in. */
import { Card, Cards, LinkButton, useWords } from '#design'
import { frontWords } from './front.words.ts'

export function FrontPage({ hosts }: Readonly<{ hosts: readonly string[] }>) {
  const w = useWords(frontWords)
  return (
    <>
      <p>{w.welcome}</p>
      <Cards>
        <Card title={w.disclosure}>
          <p>{w.disclosureHelp}</p>
          <p>
            <a href="/cong-khai">{w.seeDisclosure}</a>
          </p>
        </Card>
        <Card title={w.check}>
          <p>{w.checkHelp}</p>
          <p>
            <a href="/tra-cuu">{w.seeCheck}</a>
          </p>
        </Card>
        <Card title={w.work}>
          <p>{w.workHelp}</p>
          <LinkButton href="/dang-nhap">{w.signIn}</LinkButton>
        </Card>
      </Cards>
      {hosts.length > 0 && (
        <section>
          <h2>{w.hosts}</h2>
          <ul lang="vi">
            {hosts.map((host) => (
              <li>{host}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
