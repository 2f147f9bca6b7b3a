/**
 * The frame around every page (khung trang): the head of the document, the way in for keyboards and
 * readers, the menu, who is signed in, and what went wrong first.
 */
import type { ComponentChildren } from 'preact'
import { assets } from './assets.ts'
import { Notice } from './badge.tsx'
import { designWords } from './design.words.ts'
import { IdsTaken } from './field-id.ts'
import { Problems } from './form.tsx'
import { Icon } from './icon.tsx'
import { type Group, Groups, type Tab } from './layout.tsx'
import type { Problem } from './problem.ts'
import { type Tables, TablesDrawn } from './tables.ts'
import { type Lang, Language, useWords } from './words.ts'

export type Crumb = Readonly<{ href: string; label: string }>

export type PageProps = Readonly<{
  lang: Lang
  title: string
  /** The path of the page, for the language switch to come back to. */
  here: string
  menu: readonly Tab[]
  who?: string | undefined
  /** Reminders not read yet. */
  unread?: number
  crumbs?: readonly Crumb[]
  /** The sections of what the page is about. */
  groups?: readonly Group[]
  problems?: readonly Problem[]
  notice?: string | undefined
  /** A line at the foot: the day that is shown, the program. */
  foot: string
  /** Notes the tables of the page, so that they can be taken away. */
  tables?: Tables | undefined
  children: ComponentChildren
}>

export function Page(props: PageProps) {
  return (
    <Language.Provider value={props.lang}>
      <TablesDrawn.Provider value={props.tables}>
        <Document {...props} />
      </TablesDrawn.Provider>
    </Language.Provider>
  )
}

function Document(props: PageProps) {
  const { lang, title, problems = [], notice, crumbs = [], groups = [], foot, children } = props
  const w = useWords(designWords)
  const { style, script, sign } = assets()
  const heading = problems.length > 0 ? w.errorTitle(title) : title
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${heading} – ${w.product}`}</title>
        <link rel="icon" href={sign.path} type={sign.type} />
        <link rel="stylesheet" href={style.path} />
        <script
          src={script.path}
          defer
          data-unsaved={w.unsaved}
          data-saving={w.saving}
          data-lost={w.lost}
          data-offline={w.offline}
          data-online={w.online}
        />
      </head>
      <body>
        <a class="skip" href="#noi-dung">
          {w.skip}
        </a>
        <Top {...props} />
        <main id="noi-dung" class="wide" tabindex={-1}>
          <Crumbs crumbs={crumbs} />
          <h1>{title}</h1>
          <Groups groups={groups} />
          {notice && <Notice tone="good">{notice}</Notice>}
          <Problems problems={problems} />
          <IdsTaken.Provider value={new Map()}>{children}</IdsTaken.Provider>
        </main>
        <footer class="foot">
          <div class="wide">{foot}</div>
        </footer>
      </body>
    </html>
  )
}

function Top({ lang, here, menu, who, unread = 0 }: PageProps) {
  const w = useWords(designWords)
  return (
    <header class="top">
      <div class="top-row">
        <a class="brand" href="/">
          {w.product}
        </a>
        {menu.length > 0 && (
          <nav aria-label={w.mainMenu}>
            <ul>
              {menu.map((item) => (
                <li>
                  <a href={item.href} aria-current={item.here ? 'page' : undefined}>
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="who">
          {who !== undefined && <SearchBox />}
          <form method="post" action="/ngon-ngu">
            <input type="hidden" name="tiep" value={here} />
            <button
              type="submit"
              class="plain-button"
              name="ngon-ngu"
              value={lang === 'vi' ? 'en' : 'vi'}
              lang={lang === 'vi' ? 'en' : 'vi'}
            >
              {w.otherLanguage}
            </button>
          </form>
          {who === undefined ? (
            <a href="/dang-nhap">{w.signIn}</a>
          ) : (
            <Who name={who} unread={unread} />
          )}
        </div>
      </div>
    </header>
  )
}

function SearchBox() {
  const w = useWords(designWords)
  return (
    <form action="/tim" role="search">
      <input name="q" type="search" aria-label={w.search} placeholder={w.searchHint} />
      <button type="submit" class="plain-button" title={w.searchButton}>
        <Icon name="search" />
        <span class="visually-hidden">{w.searchButton}</span>
      </button>
    </form>
  )
}

function Who({ name, unread }: Readonly<{ name: string; unread: number }>) {
  const w = useWords(designWords)
  return (
    <>
      <a href="/nhac-viec" class={unread > 0 ? 'bell ringing' : 'bell'} title={w.reminders(unread)}>
        <Icon name="bell" />
        <span aria-hidden="true">{unread > 0 && unread}</span>
        <span class="visually-hidden">{w.reminders(unread)}</span>
      </a>
      <a href="/tai-khoan" title={w.account}>
        {name}
      </a>
      <form method="post" action="/dang-xuat">
        <button type="submit" class="plain-button">
          {w.signOut}
        </button>
      </form>
    </>
  )
}

function Crumbs({ crumbs }: Readonly<{ crumbs: readonly Crumb[] }>) {
  const w = useWords(designWords)
  if (crumbs.length === 0) return null
  return (
    <nav class="crumbs" aria-label={w.youAreHere}>
      <ol>
        {crumbs.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
