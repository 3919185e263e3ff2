import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, readSync } from 'node:fs'
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { Entries, Files, Slices } from '../model/world.ts'
import { sweep, temporaryBeside } from './temporaries.ts'

type ErrorOfNode = NodeJS.ErrnoException

/** Why the disk refuses, in our words. */
export function why(error: unknown): string {
  const code = (error as ErrorOfNode).code
  const words: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    ENOENT: 'no such path',
    ENOSPC: 'no space left',
    EROFS: 'the disk is read-only',
    ELOOP: 'too many links',
    ERR_FS_FILE_TOO_LARGE: 'it is too large',
  }
  return words[code ?? ''] ?? code ?? 'unknown error'
}
const fault = (what: string, path: string | Uint8Array, error: unknown): Fault =>
  new Fault(`can't ${what} ${typeof path === 'string' ? path : Buffer.from(path).toString('utf8')}: ${why(error)}`)
/** True for the error that says only that nothing is there. */
export const absent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as ErrorOfNode).code ?? '')

/** The disk. */
export const files: Files & Entries = {
  async read(path) {
    try {
      return await readFile(path)
    } catch (error) {
      throw fault('read', path, error)
    }
  },

  async readIfThere(path) {
    try {
      return await readFile(path)
    } catch (error) {
      if (absent(error)) return undefined
      throw fault('read', path, error)
    }
  },

  async write(path, bytes, mode = 0o644) {
    const temporary = temporaryBeside(path)
    await sweep(dirname(path))
    try {
      const there = await stat(path).catch((error: unknown) => {
        if (absent(error)) return undefined
        throw error
      })
      if (there && !there.isFile()) throw Object.assign(new Error(), { code: 'it is no regular file' })
      // 'wx': never through a link that somebody laid there before.
      const file = await open(temporary, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.chmod(there ? there.mode & 0o7777 : mode)
        if (there) await file.chown(there.uid, there.gid).catch(() => {})
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, path)
      await flushFolder(dirname(path))
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {})
      throw fault('write', path, error)
    }
  },

  async create(path, text, mode) {
    // Linked from a whole file: who finds it can read it.
    const temporary = temporaryBeside(path)
    try {
      const file = await open(temporary, 'wx', mode)
      try {
        await file.writeFile(text)
        await file.sync()
      } finally {
        await file.close()
      }
      await link(temporary, path)
      return true
    } catch (error) {
      if ((error as ErrorOfNode).code === 'EEXIST') return false
      throw fault('write', path, error)
    } finally {
      await rm(temporary, { force: true }).catch(() => {})
    }
  },

  async remove(path) {
    try {
      await rm(path, { force: true })
      await flushFolder(dirname(path))
    } catch (error) {
      throw fault('remove', path, error)
    }
  },

  async makeFolder(path) {
    try {
      await mkdir(path, { recursive: true, mode: 0o700 })
    } catch (error) {
      throw fault('make the folder', path, error)
    }
  },

  async list(folder) {
    const found: string[] = []
    const visit = async (below: string): Promise<void> => {
      for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`
        if (entry.isDirectory()) await visit(path)
        else if (entry.isFile()) found.push(path)
      }
    }
    try {
      await visit('')
    } catch (error) {
      throw fault('read', folder, error)
    }
    return found.sort()
  },

  async kind(path) {
    try {
      const there = await stat(path)
      return there.isFile() ? 'file' : there.isDirectory() ? 'folder' : 'other'
    } catch (error) {
      if (absent(error)) return 'none'
      throw fault('read', path, error)
    }
  },

  async look(path) {
    try {
      // at once, as below: thousands of small files would wait for one turn of the loop after the other
      const there = lstatSync(Buffer.from(path))
      const kind = there.isFile() ? 'file' : there.isDirectory() ? 'folder' : there.isSymbolicLink() ? 'link' : 'other'
      return { kind, size: there.size }
    } catch (error) {
      if (absent(error)) return { kind: 'none', size: 0 }
      throw fault('read', path, error)
    }
  },

  async contents(path) {
    try {
      const buffer = Buffer.from(path)
      return lstatSync(buffer).isSymbolicLink() ? readlinkSync(buffer, { encoding: 'buffer' }) : readFileSync(buffer)
    } catch (error) {
      throw fault('read', path, error)
    }
  },

  slices: (path) => slicesOf(path),

  async *walk(folder) {
    yield* below(Buffer.from(folder), Buffer.alloc(0))
  },
}

function slicesOf(path: string): Slices | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const there = fstatSync(file)
    if (there.isFile()) {
      const opened = file
      return {
        size: there.size,
        read: (offset, length, into) => readAt(opened, path, offset, length, into),
        close: () => closeSync(opened),
      }
    }
  } catch {
    // what can't be opened here is read in another way, or said to be missing there
  }
  if (file !== undefined) closeSync(file)
  return undefined
}

function readAt(file: number, path: string, offset: number, length: number, into?: Uint8Array): Uint8Array {
  const bytes = into ?? Buffer.allocUnsafe(length)
  let filled = 0
  try {
    while (filled < length) {
      const now = readSync(file, bytes, filled, length - filled, offset + filled)
      if (now === 0) break
      filled += now
    }
  } catch (error) {
    throw fault('read', path, error)
  }
  return bytes.subarray(0, filled)
}

async function* below(folder: Buffer, path: Buffer): AsyncGenerator<{ path: Uint8Array; unread: boolean }> {
  const slash = Buffer.from('/')
  const names = await readdir(Buffer.concat([folder, slash, path]), { withFileTypes: true, encoding: 'buffer' }).catch(
    () => undefined,
  )
  if (names === undefined) return yield { path, unread: true }
  for (const entry of names.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const inner = path.length === 0 ? entry.name : Buffer.concat([path, slash, entry.name])
    if (entry.isDirectory()) yield* below(folder, inner)
    else if (entry.isFile() || entry.isSymbolicLink()) yield { path: inner, unread: false }
  }
}

/** A rename is on disk when its folder is. Not every system lets a folder be opened (Windows): there the rename itself has to do. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  try {
    await handle?.sync().catch(() => {})
  } finally {
    await handle?.close()
  }
}
