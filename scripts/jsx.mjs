/** Lets Node read our .tsx pages: JSX becomes calls of Preact. Node itself reads the .ts files. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform'

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const path = fileURLToPath(url)
    const { code, errors } = transformSync(path, readFileSync(path, 'utf8'), {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      target: 'es2024',
    })
    const [error] = errors
    if (error) throw new SyntaxError(`${path}: ${error.message}`)
    return { format: 'module', source: code, shortCircuit: true }
  },
})
