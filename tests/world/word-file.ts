/** Small Word files for tests: paragraphs and one table, and whatever else a test puts in. */
import PizZip from 'pizzip'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export type WordParts = Readonly<{
  paragraphs?: readonly string[]
  /** One row of cells. */
  row?: readonly string[]
  /** Other files of the package. */
  files?: Readonly<Record<string, string>>
  /** Markup as it is. */
  raw?: string
}>

export function wordFile({ paragraphs = [], row, files = {}, raw = '' }: WordParts): Uint8Array {
  const text = (it: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${escaped(it)}</w:t></w:r></w:p>`
  const cells = row?.map((it) => `<w:tc><w:p><w:r><w:t>${escaped(it)}</w:t></w:r></w:p></w:tc>`)
  const table = cells ? `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>` : ''
  const body = `${paragraphs.map(text).join('')}${table}${raw}`
  const zip = new PizZip()
  zip.file('[Content_Types].xml', types())
  zip.file('_rels/.rels', relations('rId1', OFFICE))
  zip.file('word/document.xml', `<w:document ${W}><w:body>${body}<w:p/></w:body></w:document>`)
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const escaped = (it: string): string => it.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function types(): string {
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>'
  const own = `<Override PartName="/word/document.xml" ContentType="${TYPE}"/>`
  return `<Types xmlns="${PACKAGE}/content-types">${defaults}${own}</Types>`
}

function relations(id: string, type: string): string {
  const one = `<Relationship Id="${id}" Type="${type}" Target="word/document.xml"/>`
  return `<Relationships xmlns="${PACKAGE}/relationships">${one}</Relationships>`
}

/** The text of a Word file, paragraphs and cells one to a line. */
export function textOfWord(file: Uint8Array): string {
  const xml = new PizZip(file).file('word/document.xml')?.asText() ?? ''
  const lines = xml
    .split('</w:p>')
    .map((it) => it.replaceAll(/<w:br\/>/g, '\n').replaceAll(/<[^>]+>/g, ''))
  return lines
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
