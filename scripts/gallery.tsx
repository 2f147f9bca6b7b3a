/**
 * Writes the gallery of the design into a folder, to be looked at in a browser:
 * node --import ./scripts/jsx.mjs scripts/gallery.tsx FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assets, render } from '#design'
import { Gallery } from '#design/gallery'

const [folder = 'out/gallery'] = process.argv.slice(2)
mkdirSync(join(folder, '_'), { recursive: true })
for (const { path, text } of Object.values(assets())) writeFileSync(join(folder, path), text)
for (const lang of ['vi', 'en'] as const) {
  write(`${lang}.html`, render(<Gallery lang={lang} />))
  write(`${lang}-wrong.html`, render(<Gallery lang={lang} wrong />))
}

/** The page with addresses that a folder can answer. */
function write(name: string, html: string): void {
  writeFileSync(join(folder, name), html.replaceAll('"/_/', '"_/'))
}
