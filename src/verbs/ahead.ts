import { join, resolve } from 'node:path'
import type { Command } from './command-line.ts'
import type { ThreadSettings } from './thread-work.ts'
import type { VerbWorld } from './world.ts'

/** Bytes of packs from which on threads are worth their start. */
export const worthThreads = 1 << 20

/** What a thread knows where the configuration has no services of its own, as most have none. */
const usual: ThreadSettings = { services: [] }

/**
 * Starts the thread that a scan of a history will ask, so that it loads while the command does, and while git is asked where the repository is. That it
 * will be needed is guessed from where a repository mostly has its packs: a wrong guess costs time alone.
 */
export async function startAhead(
  command: Command,
  { crew, files, cwd }: Pick<VerbWorld, 'crew' | 'files' | 'cwd'>,
): Promise<void> {
  if (command.verb !== 'scan' || command.options.history !== true || crew === undefined) return
  const path = resolve(cwd, command.args[0] ?? '.')
  for (const folder of [join(path, '.git/objects/pack'), join(path, 'objects/pack')]) {
    let bytes = 0
    for await (const { path: name } of files.walk(Buffer.from(folder)))
      if (/\.pack$/.test(Buffer.from(name).toString('latin1')))
        bytes += (await files.look(Buffer.concat([Buffer.from(`${folder}/`), name]))).size
    if (bytes >= worthThreads) {
      await crew.ahead?.(usual)
      return
    }
  }
}
