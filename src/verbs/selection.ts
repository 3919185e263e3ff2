import { basename, dirname, resolve } from 'node:path'
import type { Selection } from '../git/blobs.ts'
import type { Options } from '../inputs.ts'
import { Fault } from '../model/fault.ts'
import type { VerbWorld } from './world.ts'

/** What standard input is called in reports. */
const standardInput = '-'

const sources = ['range', 'staged', 'stdin', 'history', 'no-git'] as const

/** What the options and the path ask to be read; without any the working tree. Throws `Fault` for what does not go together. */
export async function selectionOf(options: Options, path: string | undefined, world: VerbWorld): Promise<Selection> {
  const chosen = sources.filter((name) => options[name] !== undefined && options[name] !== false)
  if (chosen.length > 1) throw new Fault(`${chosen.map((name) => `--${name}`).join(' and ')} can't be given together`)
  const source = chosen[0]
  if (source === 'stdin') {
    if (path !== undefined) throw new Fault('--stdin takes no path')
    return { kind: 'text', bytes: await world.stdin(), path: standardInput }
  }
  if (source === 'no-git') return await plain(path ?? '.', world)
  const repository = await world.git(resolve(world.cwd, path ?? '.'))
  if (source === 'range') return { kind: 'range', repository, range: options.range! }
  return { kind: source ?? 'tree', repository }
}

async function plain(path: string, { files, cwd }: VerbWorld): Promise<Selection> {
  const full = resolve(cwd, path)
  const kind = await files.kind(full)
  if (kind === 'none') throw new Fault(`no such path: ${path}`)
  if (kind === 'other') throw new Fault(`${path} is neither a file nor a folder`)
  // A link that is named means the file it leads to; what a folder holds is read as it is, links as what they say.
  if (kind === 'file' && (await files.look(Buffer.from(full))).kind === 'link')
    return { kind: 'text', bytes: await files.read(full), path: basename(full) }
  return kind === 'folder'
    ? { kind: 'plain', folder: full, file: null }
    : { kind: 'plain', folder: dirname(full), file: basename(full) }
}
