/**
 * Loaded before each test file of `npm test`: the sources are compiled once for all files, and the thousands of descriptions are read as the data
 * that they are. Where V8 counts the blocks that run it has to compile them itself; tests of the lists themselves load each description.
 */
import { readFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { lists, sources } from './built.ts'

const file = process.argv[1]
if (sources !== null && file?.endsWith('.test.ts')) {
  if (!/from '[./a-z]*\/work\.ts'/.test(readFileSync(file, 'utf8'))) enableCompileCache(sources)
  if (!/\/test\/(?:services\/|house\/|detect\/looks\.)/.test(file.replaceAll('\\', '/'))) readAsData()
}

/** The modules of the lists export what stands in the files that `npm test` wrote before all tests. */
function readAsData(): void {
  const made = new Map(
    lists.map(({ module, names, path }) => [
      new URL(module, import.meta.url).href,
      `import { readFileSync } from 'node:fs'\nexport const { ${names.join(', ')} } = JSON.parse(readFileSync(${JSON.stringify(path)}, 'utf8'))`,
    ]),
  )
  registerHooks({
    load(url, context, next) {
      const source = made.get(url)
      return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true }
    },
  })
}
