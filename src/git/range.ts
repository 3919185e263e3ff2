import { Fault } from '../model/fault.ts'
import type { Git } from '../model/world.ts'
import { type Commits, commitsOf, idOf } from './history.ts'
import { deepen, fetchCommit, isShallow } from './shallow.ts'

/** `A` and `B` of a range as it is typed. */
export interface Ends {
  /** Null: nothing is left out. */
  readonly from: string | null
  readonly to: string
}

const zeros = /^0{40}$|^0{64}$/

/**
 * Reads `A..B`: what B has and A has not. `A...B` means the same here, since what both have is left out either way; `A` alone is
 * `A..HEAD`, a missing end is `HEAD`. An A of zeros, as git hooks and push events name a branch that was not there, leaves nothing out.
 */
export function readRange(range: string): Ends {
  const [from = '', to = 'HEAD', ...more] = range.split(/\.{2,3}/)
  if (range.trim() === '' || range === '..' || range === '...' || more.length > 0 || /\.{4}/.test(range))
    throw new Fault(`--range takes A..B, not ${JSON.stringify(range)}`)
  for (const rev of [from, to])
    if (rev.startsWith('-')) throw new Fault(`a revision can't start with a hyphen: ${rev} (in --range ${range})`)
  return { from: zeros.test(from) ? null : from || 'HEAD', to: to || 'HEAD' }
}

/** The commits of a range, parents first. A shallow clone that lacks some of them is deepened; throws `Fault` where it can't be. */
export async function commitsOfRange(git: Git, range: string): Promise<Commits> {
  const { from, to } = readRange(range)
  const here = await Promise.all([from, to].map((name) => (name === null ? null : idOf(git, name))))
  // One after the other: two fetches into one clone would be in each other's way.
  const base = from === null ? null : (here[0] ?? (await fetched(git, from, range)))
  const tip = here[1] ?? (await fetched(git, to, range))
  const revs = base === null ? [tip] : [tip, `^${base}`]
  return await wholeHistory(git, revs, base === null ? [tip] : [tip, base], `--range ${range}`)
}

/** All commits of all refs. */
export const commitsOfHistory = (git: Git): Promise<Commits> => wholeHistory(git, ['--all'], [], '--history')

/** The id of a revision that a shallow clone may just not have yet. */
async function fetched(git: Git, name: string, range: string): Promise<string> {
  // Fetching the other end may have brought it.
  let id = await idOf(git, name)
  if (id === undefined && (await fetchCommit(git, name))) id = await idOf(git, name)
  // `HEAD~20` may lie behind the border; a name that is simply not there would have the whole past fetched for nothing.
  for (let attempt = 0; id === undefined && /[~^]/.test(name) && (await deepen(git, [], attempt)); attempt++)
    id = await idOf(git, name)
  if (id !== undefined) return id
  const shallow = (await isShallow(git)) ? `; this clone is shallow: ${remedy}` : ''
  throw new Fault(`unknown revision: ${name} (in --range ${range})${shallow}`)
}

const remedy = 'fetch more of it first (with actions/checkout, set fetch-depth: 0)'

/** The commits that `revs` name, once none of them is cut off from its parents any more. */
async function wholeHistory(git: Git, revs: readonly string[], tips: readonly string[], option: string): Promise<Commits> {
  for (let attempt = 0; ; attempt++) {
    const commits = await commitsOf(git, revs)
    if (!(await isCut(git, commits))) return commits
    if (!(await deepen(git, tips, attempt))) throw new Fault(`this clone is shallow and lacks commits of ${option}: ${remedy}`)
  }
}

/** True where a commit has parents that are not here: git shows it as a first commit, and all that it holds would look new. */
async function isCut(git: Git, commits: Commits): Promise<boolean> {
  const roots: string[] = []
  for (const [id, ...parents] of commits) if (parents.length === 0) roots.push(id)
  if (roots.length === 0) return false
  for await (const { bytes } of git.objects(roots)) {
    const head = Buffer.from(bytes ?? [])
      .toString('latin1')
      .split('\n\n', 1)[0]!
    if (/^parent /m.test(head)) return true
  }
  return false
}
