import { join, resolve } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { VerbWorld } from './world.ts'

/** Where a demo lives, on disk. All of it is the demo's own. */
export interface DemoFolder {
  readonly path: string
  /** Somebody named it: it stays, and a demo that was stopped goes on in it. */
  readonly stays: boolean
  /** True where an earlier demo was here. */
  readonly resumed: boolean
  /** The port of the key service: a dead key is known by the host that had called it live, so that a demo that goes on needs the same. */
  readonly port: number
  keepPort(port: number): Promise<void>
  remove(): Promise<void>
}

const mark = 'demo.json'

/** The folder that `--dir` names, or one that goes away. Throws `Fault` for one that holds something else. */
export async function openDemoFolder(dir: string | undefined, world: VerbWorld): Promise<DemoFolder> {
  const { files, workshop, cwd } = world
  if (workshop === undefined) throw new Fault('rekey demo runs on the command line alone.')
  const scratch = dir === undefined ? await workshop.scratch() : undefined
  const path = scratch?.path ?? resolve(cwd, dir ?? '')
  if ((await files.kind(path)) === 'file') throw new Fault(`${path} is a file; --dir takes a folder.`)
  await files.makeFolder?.(path)
  const kept = await files.readIfThere(join(path, mark))
  if (kept === undefined && !(await isEmpty(path, world)))
    throw new Fault(`${path} holds something else than a demo; --dir takes an empty folder, or one where a demo was stopped.`)
  return {
    path,
    stays: scratch === undefined,
    resumed: kept !== undefined,
    port: kept === undefined ? 0 : portIn(Buffer.from(kept).toString('utf8'), path),
    keepPort: (port) => files.write(join(path, mark), `${JSON.stringify({ port })}\n`),
    remove: async () => await scratch?.remove(),
  }
}

function portIn(text: string, path: string): number {
  const port = Number(/^\{"port":(\d{1,5})\}\n$/.exec(text)?.[1])
  if (!(port > 0 && port < 65536)) throw new Fault(`${join(path, mark)} is none of a demo's; name another --dir.`)
  return port
}

/** What a kill in the middle of a write leaves does not count. */
async function isEmpty(path: string, { files }: VerbWorld): Promise<boolean> {
  for await (const entry of files.walk(Buffer.from(path)))
    if (!/^\.rekey-[0-9a-f]+\.tmp$/.test(Buffer.from(entry.path).toString('utf8'))) return false
  return true
}
