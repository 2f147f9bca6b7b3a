/**
 * Draws docs/run.svg, the picture in README.md: the ranking and the first award list of a real run
 * of the An Biên example, text as text on a light card. Run it again whenever the words of the
 * printout change.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const COMMAND = ['run', 'campaigns/an-bien-cchc-2020']
const PICTURE = join(ROOT, 'docs', 'run.svg')

/**
 * What of the printout is shown: from the first text to the line before the second, in this order.
 */
const SHOWN = [
  { from: 'Thi đua theo chuyên đề', to: 'I. ĐĂNG KÝ' },
  { from: 'II. ĐIỂM', to: 'III. XÉT' },
  {
    from: 'Giấy khen của Chủ tịch UBND huyện An Biên tặng tập thể (Năm 2020)\nSố',
    to: '  Không đạt',
  },
] as const

/** Fonts whose Vietnamese letters stand well first; DejaVu and Menlo set two marks apart. */
const FONT =
  "ui-monospace,'SF Mono','Cascadia Mono',Consolas,'Noto Sans Mono','Noto Mono',monospace"
const SIZE = { column: 8.1, line: 18.5, font: 13.5, margin: 26, bar: 40 } as const

/** How a line looks, by how it begins; the first that fits. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/^\$/, 'command'],
  [/^[IVX]+\. |^Giấy khen|^Thi đua |^Hạng/, 'head'],
  [/^Tính đến|^Kế hoạch|^─|^\s+·|^ {10}/, 'quiet'],
  [/^\s+✓|^ +\d+=? │.* Xuất sắc$/, 'good'],
  [/^- Đồng hạng|^\s+Không/, 'warn'],
]

/** The printout of a real run. */
function printout(): string {
  const run = spawnSync(process.execPath, ['--no-warnings', 'src/main/cli.ts', ...COMMAND], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr)
  return run.stdout
}

/** The picture of a printout; a part that is not there is a fault. */
function picture(text: string): string {
  const lines = [`$ npx thidua ${COMMAND.join(' ')}`, '', ...shownLines(text)]
  const columns = Math.max(...lines.map((line) => line.length))
  const width = Math.ceil(columns * SIZE.column + 2 * SIZE.margin)
  const height = Math.ceil(lines.length * SIZE.line + SIZE.bar + 2 * SIZE.margin - 12)
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
  const bar = `x="${SIZE.margin}" y="26" class="bar"`
  const card = `width="${width - 1}" height="${height - 1}" rx="10"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${LABEL}">
<style>${STYLE}</style>
<rect x="0.5" y="0.5" ${card} fill="#fcfcfb" stroke="#c9ced6"/>
<path d="M0.5 ${SIZE.bar}H${width - 0.5}" stroke="#dfe3e8"/>
<text ${bar}>Thi Đua · An Biên 2020 · đơn vị và con người là giả định</text>
${lines.map(drawn).join('')}</svg>
`
}

const LABEL = 'Kết quả phong trào thi đua An Biên 2020 trên dòng lệnh'

const STYLE = `text{font:${SIZE.font}px ${FONT};fill:#1f2328;white-space:pre}
.head{font-weight:700}.command{fill:#0b4f9e;font-weight:700}.quiet{fill:#59636e}
.good{fill:#0f5d28}.warn{fill:#8a3c00}.bar{fill:#59636e;font-family:system-ui,sans-serif}`

function shownLines(text: string): readonly string[] {
  return SHOWN.flatMap(({ from, to }) => {
    const start = text.indexOf(from)
    const end = text.indexOf(to, start)
    if (start < 0 || end < 0) throw new Error(`the printout has no "${from}" … "${to}"`)
    return [...text.slice(start, end).trimEnd().split('\n'), '']
  })
    .slice(0, -1)
    .concat('  …')
}

/** One line, stretched to its columns so that tables hold in any monospaced font. */
function drawn(line: string, index: number): string {
  if (line.trim() === '') return ''
  const look = LOOKS.find(([begins]) => begins.test(line))?.[1]
  const text = line.trimStart()
  const x = (SIZE.margin + (line.length - text.length) * SIZE.column).toFixed(1)
  const y = SIZE.bar + SIZE.margin + index * SIZE.line + 4
  const length = (text.length * SIZE.column).toFixed(1)
  const shown = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const mark = look === undefined ? '' : ` class="${look}"`
  const place = `x="${x}" y="${y}" textLength="${length}"`
  return `<text ${place}${mark} xml:space="preserve">${shown}</text>\n`
}

const drawing = picture(printout())
if (process.argv.includes('--print')) process.stdout.write(drawing)
else writeFileSync(PICTURE, drawing)
