/**
 * How fast a tree of files is scanned, in one process: `node bench/scan-tree.ts DIRECTORY [MODULE]`. MODULE is the path of another
 * checkout, to compare with: the two take turns, and the best turn of each counts. All ratios are against reading the same bytes once.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

type Find = (bytes: Uint8Array, path: string) => { readonly hits: readonly { readonly judged: string | null }[] }
const [root = 'node_modules', other] = process.argv.slice(2)
const turns = 3
const largest = 10 * 1024 * 1024

async function finderOf(checkout: string): Promise<Find> {
  const load = (path: string) => import(pathToFileURL(join(checkout, path)).href)
  const { makeDetector } = await load('src/detect/detector.ts')
  const { services } = await load('src/services/index.ts')
  return makeDetector(services).find
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size <= largest)
}

const paths = filesOf(root)
const files = paths.map((path) => [relative(root, path), readFileSync(path)] as const)
const size = files.reduce((sum, [, bytes]) => sum + bytes.length, 0)

function time(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

const reading = Math.min(...Array.from({ length: turns }, () => time(() => paths.map((path) => readFileSync(path).length))))
const contestants = [[process.cwd(), await finderOf(process.cwd())] as const]
if (other !== undefined) contestants.push([other, await finderOf(other)])
const best = contestants.map(() => Number.POSITIVE_INFINITY)
for (let turn = 0; turn < turns; turn++)
  for (const [i, [, find]] of contestants.entries()) {
    const taken = time(() => files.map(([path, bytes]) => find(bytes, path).hits.length))
    best[i] = Math.min(best[i]!, taken)
  }

const speed = (ms: number) => `${(size / 1000 / ms).toFixed(0)} MB/s`
console.log(`${files.length} files, ${(size / 1e6).toFixed(1)} MB; read at ${speed(reading)}`)
for (const [i, [name, find]] of contestants.entries()) {
  const hits = files.flatMap(([path, bytes]) => find(bytes, path).hits)
  const judged = hits.filter((hit) => hit.judged !== null).length
  console.log(
    `${speed(best[i]!).padStart(9)}  ${(best[i]! / reading).toFixed(2)}x reading  ${hits.length - judged} hits, ${judged} judged away  ${name}`,
  )
}
if (other !== undefined) console.log(`${(best[0]! / best[1]!).toFixed(2)}x the time of the other`)
