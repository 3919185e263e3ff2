import type { HttpAnswer, HttpCall, RandomBytes } from '../model/world.ts'
import type { ErrorCode, KeyView, NewKeyView } from './contract.ts'
import { expectCode, expectStatus, isTextOrNull, keyView, type Seen, Unmet } from './expectations.ts'
import { holdsKey, idIn } from './key-layout.ts'

/** How a server is reached. `base` has no slash at its end; `admin` is a key with full access. */
export interface Server {
  readonly base: string
  readonly loopback: boolean
  readonly admin: string
  readonly send: (call: HttpCall) => Promise<HttpAnswer>
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<void>
  readonly random: RandomBytes
}

interface Sent {
  readonly key?: string
  readonly json?: unknown
  readonly form?: { readonly [name: string]: string }
  readonly text?: { readonly type: string; readonly body: string }
}
/** One check of a server: what it is asked, the keys that were made for it, and how they are ended. */
export class Trial {
  readonly server: Server
  /** Values of keys that were made, by id: what there is to clean up. */
  readonly made = new Map<string, string>()
  shown: string | null = null
  left: string | null = null

  constructor(server: Server) {
    this.server = server
  }

  async ask(request: string, sent: Sent = {}): Promise<Seen> {
    const [method, path] = request.split(' ') as [string, string]
    const headers: Record<string, string> = { accept: 'application/json' }
    if (sent.key !== undefined) headers.authorization = `Bearer ${sent.key}`
    let body: string | null = null
    if (sent.json !== undefined) [headers['content-type'], body] = ['application/json', JSON.stringify(sent.json)]
    if (sent.text !== undefined) [headers['content-type'], body] = [sent.text.type, sent.text.body]
    if (sent.form !== undefined) {
      headers['content-type'] = 'application/x-www-form-urlencoded'
      body = new URLSearchParams(sent.form).toString()
    }
    const { base, loopback, send } = this.server
    const answer = await send({ method, url: base + path, headers, body, loopback })
    if (answer.status === null) throw new Unmet(`no whole answer: ${answer.why}`)
    const json = parsed(answer.body)
    const makes = answer.status < 300 && method === 'POST' && /^\/v1\/keys(\/[^/]+\/rotate)?$/.test(path)
    if (!makes && holdsKey(answer.body)) this.shown ??= `the answer to ${method} ${shape(path)} does`
    return { status: answer.status, headers: answer.headers, json }
  }

  admin(request: string, sent: Omit<Sent, 'key'> = {}): Promise<Seen> {
    return this.ask(request, { ...sent, key: this.server.admin })
  }

  async make(fields: object = {}): Promise<NewKeyView> {
    const seen = await this.admin('POST /v1/keys', {
      json: { name: 'rekey contract check', access: 'read', expires_in: 3600, ...fields },
    })
    if (typeof seen.json?.id === 'string' && typeof seen.json?.key === 'string') this.made.set(seen.json.id, seen.json.key)
    expectStatus(seen, 201)
    return this.newKey(seen)
  }

  /** A key and its value in an answer, remembered for the end. */
  newKey(seen: Seen): NewKeyView {
    const view = keyView(seen.json) as NewKeyView
    if (typeof view.key !== 'string' || idIn(view.key) !== view.id)
      throw new Unmet('the key has not the layout, or not its id in it')
    this.made.set(view.id, view.key)
    return view
  }

  async lives(key: string): Promise<KeyView> {
    const seen = await this.ask('GET /v1/keys/self', { key })
    if (seen.status !== 200) throw new Unmet(`a key that should work got ${seen.status}`)
    return keyView(seen.json)
  }

  async refused(key: string, code: ErrorCode): Promise<void> {
    // A service need not tell why a key does not work.
    expectCode(await this.ask('GET /v1/keys/self', { key }), code, 'unknown_key')
  }

  async cleanUp(): Promise<void> {
    for (const [id, key] of this.made) {
      const seen = await this.admin(`DELETE /v1/keys/${id}`, { json: { key } }).catch(() => null)
      const gone = seen !== null && (seen.status === 204 || seen.status === 410)
      const dead = gone || (await this.ask('GET /v1/keys/self', { key }).catch(() => null))?.status === 401
      if (!dead) this.left = `key ${id.slice(0, 40).replace(/[^0-9A-Za-z_-]/g, '?')} may be live; revoke it`
    }
  }
}

/** All entries of a list, over its pages. */
async function allPages(trial: Trial, path: string, name: string): Promise<Seen['json'][]> {
  const found: Seen['json'][] = []
  let cursor: string | null = null
  for (let page = 0; page < 1000; page++) {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const { json } = expectStatus(await trial.admin(`GET ${path}?limit=${page === 0 ? 2 : 100}${query}`), 200)
    if (!Array.isArray(json?.[name]) || !isTextOrNull(json.next_cursor)) throw new Unmet(`a page without ${name} or next_cursor`)
    found.push(...json[name])
    cursor = json.next_cursor
    if (cursor === null) return found
  }
  throw new Unmet('the pages have no end')
}
export const allKeys = async (trial: Trial): Promise<KeyView[]> => (await allPages(trial, '/v1/keys', 'keys')).map(keyView)
export const allEntries = (trial: Trial): Promise<Seen['json'][]> => allPages(trial, '/v1/audit', 'entries')

/** A path without what stands for one key in it. */
const shape = (path: string): string => path.split('?')[0]!.replace(/^(\/v1\/keys\/)(?!self\b)[^/]+/, '$1{id}')

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
