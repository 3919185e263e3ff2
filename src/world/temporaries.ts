import { createHash, randomBytes } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { thisProcess } from './process.ts'

/** Machine, process and chance, each in hex. */
const form = /^\.rekey-([0-9a-f]{8})([0-9a-f]{8})[0-9a-f]{12}\.tmp$/
const machine = createHash('sha256').update(thisProcess.host).digest('hex').slice(0, 8)
/** Milliseconds after which what another machine (a shared disk, a container) left is nobody's any more. */
const longest = 3600_000

/** Where what is to stand at `path` is written first: in the same folder, so that it takes its place at once. */
export const temporaryBeside = (path: string): string => {
  const own = thisProcess.id.toString(16).padStart(8, '0')
  return join(dirname(path), `.rekey-${machine}${own}${randomBytes(6).toString('hex')}.tmp`)
}

const swept = new Set<string>()

/**
 * Removes what a process that was killed in the middle of a write left in a folder: it may hold a key, and no rule of git's hides it.
 * Each folder once; what can't be removed stays.
 */
export async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return
  swept.add(folder)
  for (const name of await readdir(folder).catch(() => [])) {
    const [, where, id = ''] = form.exec(name) ?? []
    if (where === undefined) continue
    const path = join(folder, name)
    const isLeft =
      where === machine
        ? !thisProcess.isAlive(Number.parseInt(id, 16))
        : Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now()) > longest
    if (isLeft) await rm(path, { force: true }).catch(() => {})
  }
}
