/**
 * `dist/` as the sources make it now: built once for a run of all tests (`--test-global-setup`), or by a file that runs alone. Children that run it
 * get `compiled` too: what the first of them compiled serves the rest.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The environment variable that names the folder which all files of a run share. */
const variable = 'TESTS_BUILT_IN'
const shared = process.env[variable]
const folder = shared ?? mkdtempSync(join(tmpdir(), 'rekey-built-'))
const remove = () => rmSync(folder, { recursive: true, force: true })
if (shared === undefined) process.on('exit', remove)
const dist = join(folder, 'dist')
let building: Promise<void> | undefined

/** The folder with the doors. It is everyone's: nobody writes into it. */
export async function built(): Promise<string> {
  // its reader of a thousand files is not loaded where others built
  if (shared === undefined) await (building ??= import('../build.ts').then(({ bundle }) => bundle(dist)))
  return dist
}

/** Where the compiled sources are kept for all files of a run; null in a file that runs alone. */
export const sources = shared === undefined ? null : join(shared, 'sources')

/** What two thousand files of descriptions come to, as data: a run of all tests writes it once, and `test/compiled.ts` hands it out. */
export const described = join(folder, 'services.json')
/** The same for what a scan needs of them, as the bundle has it. */
export const looks = join(dist, 'looks.txt')

/** For the environment of a child that runs what is built. */
export const compiled = { NODE_COMPILE_CACHE: join(folder, 'compiled') } as const

/** Before all files of `npm test`: they inherit the variable. What the build compiles of the sources serves them, too. */
export async function globalSetup(): Promise<void> {
  enableCompileCache(join(folder, 'sources'))
  await built()
  const { services } = await import('../src/services/index.ts')
  writeFileSync(described, JSON.stringify(services))
  flushCompileCache()
  process.env[variable] = folder
}
