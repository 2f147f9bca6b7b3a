/**
 * A way to every page: who opens it, and what stands for the names in its path. A page added later
 * without a way here is reported, not left out.
 */
import { ROUTES } from '#main'
import type { Route } from '#office'

export const AN_BIEN = '/phong-trao/an-bien-cchc-2020'
export const KHOI_KY = '/phong-trao/khoi-ky-cchc-2022'

/** What is no page: a style sheet, a picture, a file to take away, a page that leads on. */
export const NO_PAGES: readonly RegExp[] = [
  /^\/_\//,
  /^\/favicon\.ico$/,
  /^\/lich\/:file$/,
  /^\/minh-chung\/:file$/,
  /\/nhap\/mau$/,
  /\/ban-quet\/:hash$/,
  /\/giay-khen\/tep$/,
  /^\/mau-van-ban\/.*\/tep$/,
  /^\/ho-so-den\/:organisation\/:parcel\/(du-lieu|tep\/)/,
]

/** What the walk makes beforehand, by the name in the path. */
export type Made = Readonly<{
  inspection: string
  publication: string
  matter: string
  code: string
  plan: string
  parcel: string
}>

type Names = Readonly<Record<string, string>>

/** What a name in a path stands for, unless the page's own way says otherwise. */
const NAMES: Names = {
  campaign: 'an-bien-cchc-2020',
  organisation: 'ubnd-huyen-an-bien',
  person: 'danh-hoang-vu',
  participant: 'mot-cua-dong-thai',
  account: 'dong-thai-chu-tich',
  cycle: 'nam-2020',
  question: 'quota-base',
  part: 'registration',
  indicator: 'individual-points',
  criterion: '2.1',
  year: '2020',
  book: 'decisions',
  number: '5120',
}

const SESSION = { campaign: 'khoi-ky-cchc-2022', session: 'hoi-dong-tdkt-xa-2025-12-20' }
const UNIT = { organisation: 'mot-cua-dong-thai' }
const SHEET = { participant: 'ubnd-xa-dong-thai' }
const PERSON = { participant: 'danh-hoang-vu' }

type Way = Readonly<{
  names?: Names
  query?: string
  account?: string
  /** What the page answers, when the examples have nothing to show there. */
  status?: number
}>

/** Pages that need more than the names above. */
const WAYS: Readonly<Record<string, Way>> = {
  '/dang-nhap': { account: '' },
  '/cong-khai': { account: '' },
  '/cong-khai/:campaign/:publication': { account: '' },
  '/tra-cuu': { account: '' },
  '/tra-cuu/:code': { account: '' },
  '/tim': { query: '?q=dong+thai' },
  '/cua-toi': { account: 'tay-yen-ca-nhan' },
  '/quan-tri': { account: 'quan-tri' },
  '/nguoi-ky/:organisation': { account: 'an-bien-chu-tich' },
  '/so-van-ban/:organisation/moi': { account: 'an-bien-van-thu' },
  '/ho-so-den/:organisation/:parcel': {
    names: { organisation: 'phong-noi-vu-huyen-an-bien' },
  },
  '/phong-trao/:campaign/ke-hoach/sua': { names: { campaign: 'ban-nhap' } },
  '/phong-trao/:campaign/ke-hoach/sua/:part': { names: { campaign: 'ban-nhap' } },
  '/phong-trao/:campaign/ke-hoach/tep': {
    names: { campaign: 'ban-nhap' },
    query: '?tep=campaign.yaml',
  },
  '/phong-trao/:campaign/phat-dong': { names: { campaign: 'ban-nhap' } },
  '/phong-trao/:campaign/so-lieu/:participant/:cycle/chi-tieu/:indicator': { names: PERSON },
  '/phong-trao/:campaign/so-lieu/:participant/:cycle': { names: PERSON },
  '/phong-trao/:campaign/so-lieu/:participant/:cycle/khong-ap-dung/:condition': {
    names: {
      campaign: 'khoi-ky-cchc-2022',
      participant: 'mttq-xa-khoi-ky',
      cycle: 'nam-2022',
      condition: 'one-stop',
    },
    account: 'khoi-ky-thuong-truc',
  },
  '/phong-trao/:campaign/cham-diem/:participant/:cycle/tu-giay': { names: SHEET },
  '/phong-trao/:campaign/cham-diem/:participant/:cycle': { names: SHEET },
  '/phong-trao/:campaign/cham-diem/:participant/:cycle/:criterion': { names: SHEET },
  '/phong-trao/:campaign/kiem-tra-don-vi/:participant/:cycle': { names: SHEET },
  '/phong-trao/:campaign/kiem-tra/:inspection/:participant': {
    names: SHEET,
    account: 'an-bien-kiem-tra',
  },
  '/phong-trao/:campaign/kiem-tra/:inspection/:participant/:criterion': {
    names: SHEET,
    account: 'an-bien-kiem-tra',
  },
  '/phong-trao/:campaign/phat-dong/don-vi': { names: { campaign: 'ban-nhap' } },
  '/phong-trao/:campaign/rut/:participant': {
    query: '?giai=giay-khen-tap-the&chu-ky=nam-2020',
  },
  '/phong-trao/:campaign/hoi-dong/:session': { names: SESSION, account: 'khoi-ky-thuong-truc' },
  '/phong-trao/:campaign/hoi-dong/:session/muc/:item': {
    names: { ...SESSION, item: 'giay-khen-xa-ca-nhan~giai-doan-2022-2025~ly-thi-sim~award' },
    account: 'khoi-ky-hoi-dong',
  },
  '/phong-trao/:campaign/hoi-dong/:session/bien-ban': {
    names: SESSION,
    account: 'khoi-ky-thuong-truc',
  },
  '/phong-trao/:campaign/hoi-dong/:session/danh-sach': {
    names: SESSION,
    account: 'khoi-ky-thuong-truc',
  },
  '/phong-trao/:campaign/van-ban/sua-doi': { status: 404 },
  '/phong-trao/:campaign/van-ban/huy-bo': { status: 404 },
  '/phong-trao/:campaign/van-ban/thu-hoi': { status: 404 },
  '/phong-trao/:campaign/van-ban/bang-cham-diem/:participant': { names: SHEET },
  '/phong-trao/:campaign/van-ban/bien-ban-kiem-tra/:participant': { names: SHEET },
  '/phong-trao/:campaign/van-ban/tra-ho-so/:participant': {
    names: { participant: 'mot-cua-thu-ba' },
  },
  '/phong-trao/:campaign/van-ban/bien-ban-binh-xet/:organisation': { names: UNIT },
  '/phong-trao/:campaign/van-ban/to-trinh-don-vi/:organisation': { names: UNIT },
  '/phong-trao/:campaign/su-kien/:event/:cycle': { names: { event: 'thong-bao-tham-dinh' } },
  '/phong-trao/:campaign/ho-so/:participant/giay-to/:item': {
    names: { ...PERSON, item: 'to-trinh' },
    query: '?ho-so=ho-so-ca-nhan&chu-ky=nam-2020',
  },
  '/phong-trao/:campaign/trao-thuong/:participant': {
    query: '?giai=giay-khen-tap-the&chu-ky=nam-2020',
    account: 'dong-thai-chu-tich',
  },
  '/phong-trao/:campaign/xem-xet-lai/:participant': {
    query: '?ve=award+giay-khen-tap-the+nam-2020',
    account: 'dong-thai-chu-tich',
  },
  '/phong-trao/:campaign/ho-so/:participant/bao-cao': {
    query: '?ho-so=ho-so-tap-the&chu-ky=nam-2020',
  },
  '/phong-trao/:campaign/ho-so/:participant/bao-cao/tu-giay': {
    query: '?ho-so=ho-so-tap-the&chu-ky=nam-2020',
  },
  '/phong-trao/:campaign/quyet-dinh/cap-tren': {
    names: { campaign: 'khoi-ky-cchc-2022' },
    account: 'khoi-ky-thuong-truc',
  },
  '/phong-trao/:campaign/ke-thua': {
    names: { campaign: 'khoi-ky-cchc-2022' },
    account: 'khoi-ky-thuong-truc',
  },
}

/** Who opens a page when its way does not say: somebody whose duty it is. */
function holderOf({ may, path }: Route): string {
  if (/^(account|person|organisation)\./.test(may)) return 'quan-tri'
  if (may === 'audit.read' || may === 'law.read') return 'kiem-toan'
  return path.startsWith('/so/') ? 'quan-tri' : 'an-bien-thuong-truc'
}

/** `account` is empty for whoever is not signed in. */
export type PageWay = Readonly<{ path: string; account: string; status: number }>

/** The page's address, or the name in its path that nothing stands for. */
export function wayTo(route: Route, made: Made): PageWay | string {
  const way = WAYS[route.path] ?? {}
  const { names = {}, query = '', account = holderOf(route), status = 200 } = way
  const known: Names = { ...NAMES, ...made, ...names }
  const missing: string[] = []
  const path = route.path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
    const value = known[name]
    if (value === undefined) missing.push(name)
    return encodeURIComponent(value ?? '')
  })
  return missing.length > 0
    ? `${route.path}: ${missing.join(', ')}`
    : { path: path + query, account, status }
}

export const PAGES: readonly Route[] = ROUTES.filter(
  ({ method, path }) => method === 'GET' && !NO_PAGES.some((one) => one.test(path)),
)
