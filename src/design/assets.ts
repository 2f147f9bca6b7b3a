/**
 * The one stylesheet, the one script and the sign of the product (tài nguyên tĩnh), put together in
 * memory when first asked for and named by their content, so that a browser keeps them for good.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'oxc-transform'

export type Asset = Readonly<{ path: string; type: string; text: string }>
export type Assets = Readonly<{ style: Asset; script: Asset; sign: Asset }>

const SIGN = join(import.meta.dirname, 'favicon.svg')

let known: Assets | undefined

export function assets(): Assets {
  known ??= {
    style: assetOf('css', 'text/css; charset=utf-8', stylesheet()),
    script: assetOf('js', 'text/javascript; charset=utf-8', script()),
    sign: assetOf('svg', 'image/svg+xml', readFileSync(SIGN, 'utf8')),
  }
  return known
}

function assetOf(ending: string, type: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { path: `/_/thidua-${hash}.${ending}`, type, text }
}

function stylesheet(): string {
  return filesIn('css', '.css')
    .map(([, text]) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\n\s*/g, '\n'))
    .join('')
}

/** Each file is a function of its own, so that none sees the names of another. */
function script(): string {
  return filesIn('client', '.ts')
    .map(([name, text]) => `;(() => {\n${transformSync(name, text).code}})()\n`)
    .join('')
}

function filesIn(folder: string, ending: string): readonly (readonly [string, string])[] {
  const path = join(import.meta.dirname, folder)
  const names = readdirSync(path).filter((name) => name.endsWith(ending) && !name.includes('.d.'))
  return names.sort().map((name) => [name, readFileSync(join(path, name), 'utf8')] as const)
}
