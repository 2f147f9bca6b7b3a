/** What the menu and a campaign's sections lead to, for this actor (các mục người dùng thấy). */
import { type Action, can, canSomewhere } from '#access'
import type { Tab } from '#design'
import type { AnyAsk } from './ask.ts'
import type { CampaignState } from './campaign-state.store.ts'
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

/** The sections of a campaign that the actor may read. */
export function sectionsFor(ask: AnyAsk, state: CampaignState): readonly Tab[] {
  const { actor, lang, url } = ask
  const w = officeWords[lang]
  const base = `/phong-trao/${state.id}`
  const resource = { path: state.scope, campaign: state.id, host: state.scope }
  const sections: readonly (readonly [path: string, label: string, may: Action])[] = [
    ['', w.overview, 'campaign.read'],
    ['/ke-hoach', w.plan, 'campaign.read'],
    ['/cau-hoi', w.questions, 'campaign.read'],
    ['/thoi-han', w.deadlines, 'campaign.read'],
    ['/phat-dong', w.launch, 'campaign.read'],
    ['/dang-ky', w.registrations, 'campaign.read'],
    ['/so-lieu', w.records, 'campaign.read'],
    ['/cham-diem', w.sheets, 'campaign.read'],
    ['/kiem-tra', w.inspections, 'inspection.read'],
    ['/xep-hang', w.ranking, 'ranking.read'],
    ['/tieu-chuan', w.findings, 'campaign.read'],
    ['/de-nghi', w.nominations, 'campaign.read'],
    ['/hoi-dong', w.selection, 'session.read'],
    ['/ho-so', w.dossiers, 'campaign.read'],
    ['/quyet-dinh', w.decisions, 'decision.read'],
    ['/van-ban', w.papersMade, 'campaign.read'],
    ['/tong-ket', w.summary, 'report.read'],
    ['/cong-bo', w.publications, 'report.read'],
    ['/kiem-chung', w.package, 'export.take'],
    ['/nhat-ky', w.audit, 'audit.read'],
  ]
  return sections
    .filter(([, , may]) => actor && can(actor, may, resource))
    .map(([path, label]) => {
      const href = `${base}${path}`
      const here = path === '' ? url.pathname === base : url.pathname.startsWith(href)
      return { href, label, here }
    })
}
