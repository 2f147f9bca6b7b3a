/** The options of `thidua sign` that say what is seen of the signature, and where. */
import { readFileSync } from 'node:fs'
import { ok, type Result, refuse } from '#kernel'
import {
  boxFor,
  type DrawRefusal,
  drawSignature,
  type On,
  type Picture,
  PLACES,
  type Purpose,
  points,
  readPicture,
} from '#papers/signing'
import { createTypesetter } from '#papers/typst'
import {
  type CertificateFacts,
  type Places,
  placesIn,
  type Shown,
  vietnamTime,
} from '#platform/signature'
import { type Options, textOption } from './arguments.ts'

/** The purposes as officials write them. */
const PURPOSE_WORDS: Readonly<Record<string, Purpose>> = {
  'chu-ky': 'signature',
  dau: 'seal',
  'sao-y': 'copy',
  'so-hoa': 'digitised',
}

type Asked = Readonly<{ options: Options; holder: CertificateFacts; at: Date }>

/** Undefined without --as: the signature is there and nothing is seen of it. */
export async function shownAs(
  file: Uint8Array,
  { options, holder, at }: Asked,
): Promise<Result<Shown | undefined, string>> {
  const word = textOption(options, 'as')
  if (word === undefined) return ok(undefined)
  const purpose = PURPOSE_WORDS[word]
  if (!purpose) return refuse(`--as chỉ nhận ${Object.keys(PURPOSE_WORDS).join(', ')}.`)
  const picture = pictureIn(options)
  if (!picture.ok) return picture
  const mm = millimetres(options)
  if (!mm.ok) return mm
  const said = { name: holder.name, time: written(at) }
  const drawn = drawSignature(createTypesetter(), {
    purpose,
    said,
    picture: picture.value,
    mm: mm.value,
  })
  if (!drawn.ok) return refuse(UNDRAWN[drawn.refusal.why](drawn.refusal))
  const places = await placesIn(file)
  if (!places) return refuse('Không đọc được tệp PDF.')
  const on = onPage(places, { purpose, options, name: holder.name })
  if (!on.ok) return on
  const box = boxFor(purpose, drawn.value.size, on.value)
  if (!box) return refuse(NOT_FOUND)
  const { pdf, label } = drawn.value
  return ok({ page: on.value.pageAt, box, picture: pdf, label })
}

const NOT_FOUND =
  'Không tìm thấy họ tên người ký trên văn bản; hãy ghi --name "Họ Tên" như in trên văn bản, ' +
  'hoặc --at TRANG,X,Y (mm từ góc dưới bên trái).'

const UNDRAWN: Readonly<Record<DrawRefusal['why'], (refusal: DrawRefusal) => string>> = {
  'no-picture': () => 'Thiếu --picture TỆP_PNG: ảnh chữ ký (xanh) hoặc ảnh dấu (đỏ).',
  'no-size': () => 'Ảnh dấu phải đúng kích thước thật; ảnh này không ghi, hãy thêm --width MM.',
  'bad-picture': () => 'Tệp --picture bị hỏng.',
  letters: (refusal) =>
    `Phông chữ không có ký tự ${'letters' in refusal ? refusal.letters.join(' ') : ''}.`,
}

/** 27/11/2026 09:15:00+07:00: day, hour, minute, second, the zone as ISO 8601 writes it. */
function written(at: Date): string {
  const [day = '', time = ''] = vietnamTime(at).split('T')
  return `${day.split('-').reverse().join('/')} ${time}`
}

function pictureIn(options: Options): Result<Picture | undefined, string> {
  const file = textOption(options, 'picture')
  if (file === undefined) return ok(undefined)
  try {
    const picture = readPicture(readFileSync(file))
    return picture.ok ? picture : refuse(`${file} không phải ảnh PNG, hoặc ảnh quá lớn.`)
  } catch {
    return refuse(`Không đọc được ${file}.`)
  }
}

function millimetres(options: Options): Result<number | undefined, string> {
  const typed = textOption(options, 'width')
  if (typed === undefined) return ok(undefined)
  const mm = Number(typed.replace(',', '.'))
  return mm > 0 && mm <= 100 ? ok(mm) : refuse('--width là số mm, từ trên 0 đến 100.')
}

type Where = Readonly<{ purpose: Purpose; options: Options; name: string }>
type Found = On & Readonly<{ pageAt: number }>

/** The page and what is on it that says where the picture belongs. */
function onPage(places: Places, { purpose, options, name }: Where): Result<Found, string> {
  const typed = textOption(options, 'at')
  if (typed !== undefined) return placeTyped(places, typed)
  if (PLACES[purpose].where.value === 'top-right') return on(places, 0, {})
  const signature = PLACES[purpose].where.value === 'over-signature' ? places.signature : undefined
  if (signature) return on(places, signature.page, { signature: signature.box })
  const printed = places.last(textOption(options, 'name') ?? name)
  return printed ? on(places, printed.page, { name: printed.box }) : refuse(NOT_FOUND)
}

function placeTyped(places: Places, typed: string): Result<Found, string> {
  const [page = Number.NaN, x = Number.NaN, y = Number.NaN, ...more] = typed.split(',').map(Number)
  const isPlace = Number.isInteger(page) && page >= 1 && x >= 0 && y >= 0 && more.length === 0
  if (!isPlace) return refuse('--at có dạng TRANG,X,Y, ví dụ --at 1,120,40 (mm).')
  return on(places, page - 1, { at: { x: points(x), y: points(y) } })
}

function on(places: Places, at: number, found: Omit<On, 'page'>): Result<Found, string> {
  const page = places.pages[at]
  return page ? ok({ page, pageAt: at, ...found }) : refuse(`Văn bản không có trang ${at + 1}.`)
}
