/** The certificates as one flat OpenDocument text: a lying A4 page each, with our border. */
import { type Certificate, createPress } from '#papers/certificate'
import { listener } from './bare.ts'
import { certificateOf } from './people.ts'

const LINES = [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'small'],
  ['Độc lập - Tự do - Hạnh phúc', 'small'],
] as const

export function flatDocument(certificates: readonly Certificate[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${SPACES} office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties
 fo:text-align="center"/><style:text-properties style:font-name="Tinos" fo:font-family="Tinos"
 fo:font-size="14pt"/></style:default-style>${styles()}</office:styles>
<office:automatic-styles><style:page-layout style:name="p"><style:page-layout-properties
 fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin="0mm">
<style:background-image xlink:actuate="onLoad" style:repeat="stretch">
<office:binary-data>${border()}</office:binary-data></style:background-image>
</style:page-layout-properties></style:page-layout></office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="p"/></office:master-styles>
<office:body><office:text>${certificates.map(pageOf).join('\n')}</office:text></office:body>
</office:document>`
}

const SPACES = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['fo', 'xsl-fo-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
  .concat(' xmlns:xlink="http://www.w3.org/1999/xlink"')

function styles(): string {
  const sizes = { small: 14, large: 44, name: 30, first: 14 } as const
  return Object.entries(sizes)
    .map(([name, size]) => {
      const isFirst = name === 'first'
      const before = isFirst ? 'fo:break-before="page" fo:margin-top="40mm"' : 'fo:margin-top="1mm"'
      return `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties
 ${before} fo:text-align="center"/><style:text-properties fo:font-size="${size}pt"
 fo:font-weight="bold"/></style:style>`
    })
    .join('')
}

function pageOf(one: Certificate): string {
  const { authority, name, unit = '', achievement, decision, signer } = one
  const [nation, motto] = LINES
  const lines = [
    [nation[0], 'first'],
    [motto[0], 'small'],
    [authority.toLocaleUpperCase('vi'), 'small'],
    ['TẶNG', 'small'],
    ['GIẤY KHEN', 'large'],
    [name, 'name'],
    [unit, 'small'],
    [achievement, 'small'],
    [`Quyết định số ${decision.number}`, 'small'],
    [signer.post.toLocaleUpperCase('vi'), 'small'],
    [signer.name ?? '', 'small'],
  ]
  return lines
    .map(([words, style]) => `<text:p text:style-name="${style}">${words}</text:p>`)
    .join('')
}

/** Our own border, as the picture that the typesetter is given. */
function border(): string {
  const { typesetter, inputs } = listener()
  const made = createPress(typesetter, { paper: 'A4', code: 'none' }).one(certificateOf(1))
  if (!made.ok) throw new Error('the certificate of the benchmark was refused')
  const picture = inputs[0]?.files['border.svg']
  if (!(picture instanceof Uint8Array)) throw new Error('no border was handed to the typesetter')
  return Buffer.from(picture).toString('base64')
}
