import type { Git } from '../model/world.ts'

/**
 * Blobs that these files of the working tree have in the commit that is checked out, by path. A file that is not committed, or whose
 * name git would take for more than one line, is left out.
 */
export async function committedBlobs(git: Git, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(paths)].filter((path) => path !== '' && !/[\n\r\0]/.test(path))
  if (asked.length === 0) return new Map()
  const input = asked.map((path) => `HEAD:${path}\n`).join('')
  const { stdout } = await git.run(['cat-file', '--batch-check'], { input, ok: [0, 1, 128] })
  const lines = Buffer.from(stdout).toString('utf8').split('\n')
  return new Map(
    asked.flatMap((path, index) => {
      const [, id] = /^([0-9a-f]{40}|[0-9a-f]{64}) blob \d+$/.exec(lines[index] ?? '') ?? []
      return id === undefined ? [] : [[path, id] as const]
    }),
  )
}
