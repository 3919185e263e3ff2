/**
 * Loaded before each test file of `npm test`: the sources are compiled once for all files, and the thousands of descriptions are read as the data
 * that they are. Where V8 counts the blocks that run it has to compile them itself; tests of the lists themselves load each description.
 */
import { readFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { described, looks, sources } from './built.ts'

const file = process.argv[1]
if (sources !== null && file?.endsWith('.test.ts')) {
  if (!/from '[./a-z]*\/work\.ts'/.test(readFileSync(file, 'utf8'))) enableCompileCache(sources)
  if (!/\/test\/(?:services\/|house\/|detect\/looks\.)/.test(file.replaceAll('\\', '/'))) readAsData()
}

/** Both lists of services, read from the files that `npm test` made before all tests. */
function readAsData(): void {
  const url = (path: string) => new URL(path, import.meta.url).href
  const text = (path: string, encoding: 'utf8' | 'latin1') => `readFileSync(${JSON.stringify(path)}, '${encoding}')`
  const lists: Readonly<Record<string, readonly string[]>> = {
    [url('../src/services/index.ts')]: [`export const services = JSON.parse(${text(described, 'utf8')})`],
    [url('../src/verbs/looks.ts')]: [
      `import { readPrepared } from ${JSON.stringify(url('../src/detect/word-table.ts'))}`,
      'let read',
      `export const builtIn = () => (read ??= readPrepared(${text(looks, 'latin1')}))`,
    ],
  }
  registerHooks({
    load(url, context, next) {
      const lines = lists[url]
      if (lines === undefined) return next(url, context)
      const source = ["import { readFileSync } from 'node:fs'", ...lines].join('\n')
      return { format: 'module', source, shortCircuit: true }
    },
  })
}
