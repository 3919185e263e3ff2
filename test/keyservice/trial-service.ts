import { randomBytes } from 'node:crypto'
import { answer, type ServiceState } from '../../src/keyservice/answer.ts'
import { addKey, type KeyStore, newStore } from '../../src/keyservice/key-store.ts'
import { assertAnswerFits } from './openapi-check.ts'

export interface Ask {
  readonly key?: string
  readonly json?: unknown
  readonly form?: { readonly [name: string]: string }
  readonly headers?: { readonly [name: string]: string }
  readonly raw?: string | Uint8Array
}

/** The pure service with a clock of its own; every answer is held against the contract. */
export function trialService() {
  let store = newStore(randomBytes)
  let now = new Date('2026-03-01T08:00:00Z')
  const issue = (account: string, scopes = ['full', 'read', 'write'], lifetime: number | null = null) => {
    const made = addKey(
      store,
      { account, owner: `${account}@acme.test`, name: 'first', label: null, scopes, lifetime },
      null,
      now,
      randomBytes,
    )
    store = made.store
    return { key: made.key, id: made.record.id }
  }
  const admin = issue('acme')
  let state: ServiceState = { store, rates: { minute: 0, counts: {} } }
  const ask = (request: string, asked: Ask = {}) => {
    const [method, target] = request.split(' ') as [string, string]
    const headers: Record<string, string> = { ...asked.headers }
    if (asked.key !== undefined) headers.authorization = `Bearer ${asked.key}`
    let body: string | Uint8Array = asked.raw ?? ''
    if (asked.json !== undefined) [headers['content-type'], body] = ['application/json', JSON.stringify(asked.json)]
    if (asked.form !== undefined) {
      headers['content-type'] = 'application/x-www-form-urlencoded'
      body = new URLSearchParams(asked.form).toString()
    }
    const before = JSON.stringify(state)
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    const given = answer(state, { method, target, headers, body: bytes }, now, randomBytes)
    if (JSON.stringify(state) !== before) throw new Error('the state was changed in place')
    // What is kept must survive being written down and read again.
    state = JSON.parse(JSON.stringify(given.state))
    assertAnswerFits(method, target, given.answer)
    return { ...given.answer, json: given.answer.body === '' ? undefined : JSON.parse(given.answer.body) }
  }
  return {
    admin,
    ask,
    /** A key of any access, made by the admin. */
    make: (fields: object = { name: 'trial', access: 'read' }) => ask('POST /v1/keys', { key: admin.key, json: fields }).json,
    /** A key of another account, put into the store as an operator would. */
    stranger: () => {
      store = state.store
      const made = issue('stranger')
      state = { ...state, store }
      return made
    },
    status: (key: string) => {
      const { status, json } = ask('GET /v1/keys/self', { key })
      return status === 200 ? 'live' : (json.error.code as string)
    },
    pass: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000)
    },
    saved: (): KeyStore => state.store,
  }
}
