import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's top. */
export const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const textOf = (path: string): string => readFileSync(join(top, path), 'utf8')

/** Files that git keeps and that are there, relative to the top. */
export function trackedFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--deduplicate'], {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const deleted = new Set(execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: top, encoding: 'utf8' }).split('\0'))
  return listed.split('\0').filter((path) => path !== '' && !deleted.has(path))
}

/** All TypeScript files below a folder, relative to the top, with `/`. */
export const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !isAssemblyScript(path))
    .sort()

/** The kernel is compiled by another compiler, which has types and imports of its own; what it is compiled to is a source as any other. */
export const isAssemblyScript = (path: string): boolean => /^src\/kernel\/(?!program\.ts$)/.test(path)

export interface Import {
  readonly from: string
  /** A path from the top for files of the house, otherwise as it is written. */
  readonly to: string
  /** Nothing of it is there at run time. */
  readonly typeOnly: boolean
}

const imports: readonly [RegExp, typeOnly: boolean][] = [
  [/^(?:import|export) type\s[^;'"`]*?\sfrom '([^']+)'/gm, true],
  [/^(?:import|export)\s(?!type\s)[^;'"`]*?\sfrom '([^']+)'/gm, false],
  [/^import '([^']+)'/gm, false],
  [/\bimport\(\s*'([^']+)'/g, false],
  [/\brequire\(\s*'([^']+)'/g, false],
]

/** Every import of a file: of values and types, written at the top or inside. The formatter keeps quotes and lines as they are read here. */
export function importsOf(path: string, source: string = textOf(path)): readonly Import[] {
  return imports.flatMap(([pattern, typeOnly]) =>
    [...source.matchAll(pattern)].map(([, to = '']) => ({
      from: path,
      to: to.startsWith('.') ? posix.join(posix.dirname(path), to) : to,
      typeOnly,
    })),
  )
}

const alone = new Set(['inputs', 'outputs', 'yaml'])

/** The room of a file in `src/`: its folder, some by themselves, `doors` for the rest at the top. */
export function roomOf(path: string): string {
  const [, first = '', second] = path.split('/')
  if (second !== undefined) return first
  const name = first.replace(/\.ts$/, '')
  return alone.has(name) ? name : 'doors'
}
