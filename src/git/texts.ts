import type { Found } from '../model/leak.ts'
import type { Git } from '../model/world.ts'
import { bufferOf } from './bytes.ts'

/** Text that people wrote where it is read, but not into a file. */
export interface Written {
  readonly found: Exclude<Found, 'file'>
  /** What stands for a path: `(commit message)`. */
  readonly path: string
  /** The commit that brought it; null where it is of none. */
  readonly commit: string | null
  readonly bytes: Uint8Array
}

/** Messages of commits, in their order. One that can't be read is not there: git says so of the commit where it is asked for its files. */
export async function* messagesOf(git: Git, commits: Iterable<string>): AsyncGenerator<Written> {
  for await (const { id, type, bytes } of git.objects(commits))
    if (type === 'commit' && bytes !== null)
      yield { found: 'commit-message', path: '(commit message)', commit: id, bytes: messageIn(bytes) }
}

/** Names of branches and tags, and what annotated tags say. */
export async function* refTexts(git: Git): AsyncGenerator<Written> {
  const { stdout } = await git.run(['for-each-ref', '--format=%(refname)%00%(objecttype)%00%(objectname)%00'])
  const tags = new Set<string>()
  for (const line of Buffer.from(stdout).toString('utf8').split('\0\n')) {
    const [name = '', type, id = ''] = line.split('\0')
    const [, kind, short] = /^refs\/(heads|remotes\/[^/]+|tags)\/(.+)$/.exec(name) ?? []
    if (short !== undefined)
      yield { found: 'ref-name', path: kind === 'tags' ? '(tag name)' : '(branch name)', commit: null, bytes: Buffer.from(short) }
    if (type === 'tag') tags.add(id)
  }
  let isNested = false
  for await (const { type, bytes } of git.objects(tags))
    if (type === 'tag' && bytes !== null) {
      isNested ||= /^object .*\ntype tag\n/.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'))
      yield tagText(bytes)
    }
  if (!isNested) return
  const inner = (await allTags(git)).filter((id) => !tags.has(id))
  for await (const { type, bytes } of git.objects(inner)) if (type === 'tag' && bytes !== null) yield tagText(bytes)
}

const tagText = (bytes: Uint8Array): Written => ({
  found: 'commit-message',
  path: '(tag message)',
  commit: null,
  bytes: messageIn(bytes),
})

/** The ids of all that refs name, and of the tags that stand between such a tag and what it is of. */
async function allTags(git: Git): Promise<readonly string[]> {
  const { stdout } = await git.run(['rev-list', '--objects', '--no-walk', '--all', '--filter=object:type=tag'])
  const lines = Buffer.from(stdout).toString('latin1').split('\n')
  return lines.flatMap((line) => /^[0-9a-f]{40,64}/.exec(line) ?? [])
}

/** What stands behind the head of a commit or a tag. */
function messageIn(bytes: Uint8Array): Uint8Array {
  const end = bufferOf(bytes).indexOf('\n\n')
  return end < 0 ? new Uint8Array(0) : bytes.subarray(end + 2)
}

export async function* noTexts(): AsyncGenerator<Written> {}
