import type { Leak } from '../model/leak.ts'
import type { Git } from '../model/world.ts'

/**
 * Who brought each leak: whoever wrote the commit, as the commit says. Git is asked only where one author could bring more keys than
 * `most`. Anyone can write any name into a commit, so that a pull request's own author counts instead where there is one.
 */
export async function authorsOf(leaks: readonly Leak[], most: number, git: Git): Promise<(leak: Leak) => string | null> {
  const commits = [...new Set(leaks.flatMap(({ commit }) => (commit === null ? [] : [commit])))]
  if (leaks.length <= most || commits.length === 0) return () => null
  const { stdout } = await git.run(['log', '--no-walk=unsorted', '--stdin', '--format=%H %ae'], {
    input: `${commits.join('\n')}\n`,
  })
  const authors = new Map(
    Buffer.from(stdout)
      .toString('utf8')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).toLowerCase()] as const),
  )
  return ({ commit }) => (commit === null ? null : authors.get(commit) || null)
}
