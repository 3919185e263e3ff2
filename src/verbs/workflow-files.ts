import { posix } from 'node:path'
import { fitting } from '../config/globs.ts'
import type { Configuration } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import type { Repository } from '../model/world.ts'
import type { VerbWorld } from './world.ts'

/** Bytes of a file that a step calls. Workflow files have their own limit where they are opened. */
const largest = 1024 * 1024
const folder = '.github/workflows'

/** The repository's files as an audit reads them: regular files of the working tree, none through a link. */
export interface WorkflowFiles {
  /** Paths of workflow files, sorted; those that the configuration leaves out are in `skipped`. */
  readonly paths: readonly string[]
  readonly skipped: readonly { readonly path: string; readonly why: string }[]
  /** A file by its path from the top, or undefined where there is none that may be read. */
  text(path: string): Promise<string | undefined>
}

/** Throws `Fault` for a repository without a working tree. */
export async function workflowFilesOf(
  { root }: Repository,
  { exclude }: Configuration,
  { files }: Pick<VerbWorld, 'files'>,
): Promise<WorkflowFiles> {
  if (root === null) throw new Fault('an audit needs a working tree: this repository is bare')
  const excluded = await fitting(exclude)
  // Asked about once each: thousands of files stand in few folders.
  const folders = new Map<string, boolean>()
  const isFolder = async (path: string) => {
    const known = folders.get(path) ?? (await files.look(Buffer.from(`${root}/${path}`))).kind === 'folder'
    folders.set(path, known)
    return known
  }
  /** A path inside the tree of which no piece is a link. */
  const reach = async (path: string, wanted: 'file' | 'folder') => {
    const normal = posix.normalize(path)
    if (normal.startsWith('..') || posix.isAbsolute(normal) || /[\0\\]/.test(normal)) return null
    const pieces = normal.split('/')
    for (let count = 1; count < pieces.length; count++) if (!(await isFolder(pieces.slice(0, count).join('/')))) return null
    const full = `${root}/${normal}`
    const { kind, size } = await files.look(Buffer.from(full))
    return kind === wanted ? { full, size } : null
  }
  const isThere = (await reach(folder, 'folder')) !== null
  const all = (isThere ? await files.list(`${root}/${folder}`) : [])
    .filter((name) => /^[^/]+\.ya?ml$/i.test(name))
    .map((name) => `${folder}/${name}`)
  return {
    paths: all.filter((path) => !excluded(path)),
    skipped: all.filter(excluded).map((path) => ({ path, why: 'left out by `exclude`' })),
    async text(path) {
      const found = await reach(path, 'file')
      if (found === null || found.size > largest) return undefined
      return Buffer.from(await files.read(found.full)).toString('utf8')
    },
  }
}
