/**
 * The places where the local GitHub keeps secrets: of a repository, its environments and organizations, for Actions, Dependabot and
 * Codespaces. Each has a key pair of its own (https://docs.github.com/rest/actions/secrets and the pages beside it).
 */
import { randomInt } from 'node:crypto'
import { type BoxKeys, makeBoxKeys } from './sealed-box.ts'

export interface Shelf {
  readonly keyId: string
  readonly box: BoxKeys
  /** Values, opened. */
  readonly secrets: Map<string, string>
  /** For an organization's secrets: who sees them. */
  readonly seenBy: Map<string, { readonly visibility: string; readonly repositories: readonly number[] }>
}
export const makeShelf = (): Shelf => ({
  keyId: String(randomInt(1e9, 1e12)),
  box: makeBoxKeys(),
  secrets: new Map(),
  seenBy: new Map(),
})

export type Family = 'actions' | 'dependabot' | 'codespaces'
export interface SecretCall {
  readonly family: Family
  readonly verb: 'get' | 'create-or-update' | 'delete' | 'list-selected-repos-for'
  readonly level: 'repo' | 'org' | 'environment'
  readonly what: 'public-key' | 'secret'
}

/** What an operation does with secrets; undefined for one that has nothing to do with them. */
export function secretCallOf(operation: string): SecretCall | undefined {
  const [, family, verb, level, what] =
    /^(actions|dependabot|codespaces)\/(get|create-or-update|delete|list-selected-repos-for)-(repo|org|environment)-(public-key|secret)$/.exec(
      operation,
    ) ?? []
  return family === undefined ? undefined : ({ family, verb, level, what } as SecretCall)
}

/** Permissions in the words of `X-Accepted-GitHub-Permissions`. */
export function needsOf({ family, verb, level, what }: SecretCall): { readonly [name: string]: 'read' | 'write' } {
  const right = what === 'secret' && (verb === 'create-or-update' || verb === 'delete') ? 'write' : 'read'
  const name = family === 'actions' ? 'secrets' : `${family}_secrets`
  if (level === 'environment') return { secrets: right, environments: right }
  return { [level === 'org' ? `organization_${name}` : name]: right }
}

interface Answer {
  readonly status: number
  readonly body?: unknown
}
type Refuse = (status: number, message: string) => Answer

/** Answers a call on one shelf. `page` cuts lists as everywhere. */
export function answerOnShelf(
  call: SecretCall,
  shelf: Shelf,
  given: { readonly name: string; readonly body: Record<string, unknown> | undefined; readonly query: URLSearchParams },
  refuse: Refuse,
  violation: (text: string) => void,
  repositoryOf: (id: number) => unknown,
): Answer {
  if (call.what === 'public-key')
    return { status: 200, body: { key_id: shelf.keyId, key: Buffer.from(shelf.box.publicKey).toString('base64') } }
  const name = given.name.toUpperCase()
  const seen = shelf.seenBy.get(name)
  if (call.verb === 'create-or-update') return put(call, shelf, name, given.body ?? {}, refuse, violation)
  if (!shelf.secrets.has(name)) return refuse(404, 'Not Found')
  if (call.verb === 'delete') {
    shelf.secrets.delete(name)
    shelf.seenBy.delete(name)
    return { status: 204 }
  }
  if (call.verb === 'get') {
    const visible = seen === undefined ? {} : { visibility: seen.visibility }
    return { status: 200, body: { name, created_at: '2026-11-20T12:00:00Z', updated_at: '2026-11-20T12:00:00Z', ...visible } }
  }
  const size = Number(given.query.get('per_page') ?? 30)
  const from = (Number(given.query.get('page') ?? 1) - 1) * size
  const ids = seen?.repositories ?? []
  return { status: 200, body: { total_count: ids.length, repositories: ids.slice(from, from + size).map(repositoryOf) } }
}

function put(
  { level }: SecretCall,
  shelf: Shelf,
  name: string,
  body: Record<string, unknown>,
  refuse: Refuse,
  violation: (text: string) => void,
): Answer {
  if (!/^(?!GITHUB_|[0-9])[A-Z0-9_]+$/.test(name)) return refuse(422, 'Secret names must be valid')
  if (body.key_id !== shelf.keyId) return refuse(422, 'Bad request - key_id is of another place')
  let value: string
  try {
    value = Buffer.from(shelf.box.open(Buffer.from(String(body.encrypted_value), 'base64'))).toString()
  } catch {
    violation('a secret was put that this place’s key can’t open')
    return refuse(422, 'Secret is not sealed')
  }
  const isNew = !shelf.secrets.has(name)
  if (level === 'org') {
    const repositories = (body.selected_repository_ids as readonly number[] | undefined) ?? []
    if (body.visibility !== 'selected' && repositories.length > 0) return refuse(422, 'Repositories of a secret that all see')
    shelf.seenBy.set(name, { visibility: String(body.visibility), repositories })
  }
  shelf.secrets.set(name, value)
  return isNew ? { status: 201, body: {} } : { status: 204 }
}
