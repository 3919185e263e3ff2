import { rmSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { Workshop } from '../model/world.ts'
import { makeGit } from './git.ts'

/** What `keyservice` and `demo` need of this machine. */
export function makeWorkshop(environment: { readonly [name: string]: string | undefined }): Workshop {
  return {
    // Loaded when asked for: other commands start without an HTTP server.
    serve: async (answer, at) => (await import('./keyservice-server.ts')).serveOnLoopback(answer, at),
    scratch,
    gitIn: (folder) => makeGit(folder, environment),
  }
}

/** Folders that go when the process ends, however it does short of being killed. */
const open = new Set<string>()
const sweep = () => {
  for (const path of open) rmSync(path, { recursive: true, force: true })
  open.clear()
}
const stop = (signal: 'SIGINT' | 'SIGTERM') => {
  sweep()
  process.kill(process.pid, signal)
}

async function scratch() {
  const path = await mkdtemp(join(await realpath(tmpdir()), 'rekey-')).catch((cause: unknown) => {
    throw new Fault(`can't make a folder in ${tmpdir()}`, { cause })
  })
  if (open.size === 0) {
    process.once('exit', sweep)
    // `once`: the handler is gone when the signal is sent again, and so the process ends by it.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  }
  open.add(path)
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true, maxRetries: 3 })
      open.delete(path)
    },
  }
}
