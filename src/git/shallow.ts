import type { Git } from '../model/world.ts'

/** A stalled download ends; nothing is written but objects and the border of the shallow clone. */
const fetching = [
  '-c',
  'http.lowSpeedLimit=1000',
  '-c',
  'http.lowSpeedTime=30',
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
]
const quietly = [...fetching, '--no-recurse-submodules', '--no-auto-maintenance']

/** Commits that each attempt adds at every border; after the last all that there is. */
const deeper = ['--deepen=50', '--deepen=500', '--deepen=5000', '--unshallow']

/** Fetches more of the past of `tips`. False where there is no remote, it gives nothing, or nothing is left to try. */
export async function deepen(git: Git, tips: readonly string[], attempt: number): Promise<boolean> {
  const how = deeper[attempt]
  const remote = await remoteOf(git)
  if (how === undefined || remote === undefined || !(await isShallow(git))) return false
  // By id first, which moves no ref; a server that serves only what its refs name is asked for those.
  return (tips.length > 0 && (await fetch(git, [how, remote, ...tips]))) || (await fetch(git, [how, remote]))
}

/** Fetches one commit by its whole id into a shallow clone that does not have it. */
export async function fetchCommit(git: Git, id: string): Promise<boolean> {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id) || !(await isShallow(git))) return false
  const remote = await remoteOf(git)
  return remote !== undefined && (await fetch(git, ['--depth=1', remote, id]))
}

/** Fetches one object by its whole id, a blob as well as a commit, wherever the remote still keeps it. False where it does not come. */
export async function fetchObject(git: Git, id: string): Promise<boolean> {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return false
  const remote = await remoteOf(git)
  const depth = (await isShallow(git)) ? ['--depth=1'] : []
  return remote !== undefined && (await fetch(git, [...depth, remote, id]))
}

async function fetch(git: Git, args: readonly string[]): Promise<boolean> {
  return (await git.run([...quietly, ...args], { ok: Array.from({ length: 256 }, (_, code) => code) })).code === 0
}

export async function isShallow(git: Git): Promise<boolean> {
  const { stdout } = await git.run(['rev-parse', '--is-shallow-repository'])
  return Buffer.from(stdout).toString('latin1').trim() === 'true'
}

/** `origin`, or the only remote. */
async function remoteOf(git: Git): Promise<string | undefined> {
  const { stdout } = await git.run(['remote'])
  const names = Buffer.from(stdout)
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '' && !name.startsWith('-'))
  return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined
}
