/** What the main menu leads to, for this actor (các mục người dùng thấy). */
import { type Action, canSomewhere } from '#access'
import type { Tab } from '#design'
import type { AnyAsk } from './ask.ts'
import { officeWords } from './office.words.ts'

/** The main menu; empty for whoever is not signed in. */
export function menuFor({ actor, lang, url }: AnyAsk): readonly Tab[] {
  const w = officeWords[lang]
  if (!actor) return []
  const items: readonly (readonly [href: string, label: string, may: Action | undefined])[] = [
    ['/', w.home, undefined],
    ['/cua-toi', w.mine, 'report.write'],
    ['/phong-trao', w.campaigns, 'campaign.read'],
    ['/thoi-han', w.deadlines, 'campaign.read'],
    ['/so', w.registry, 'registry.read'],
    ['/so-van-ban', w.papers, 'paper.read'],
    ['/ho-so-den', w.received, 'dossier.check'],
    ['/quan-tri', w.accounts, 'account.read'],
    ['/nhat-ky', w.audit, 'audit.read'],
  ]
  return items
    .filter(([, , may]) => may === undefined || canSomewhere(actor, may))
    .map(([href, label]) => ({ href, label, here: isHere(href, url) }))
}

function isHere(href: string, { pathname }: URL): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
}
