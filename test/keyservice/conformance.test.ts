import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { answer, type ServiceState } from '../../src/keyservice/answer.ts'
import { checkServer } from '../../src/keyservice/conformance.ts'
import { makeKey } from '../../src/keyservice/key-layout.ts'
import { addKey, newStore } from '../../src/keyservice/key-store.ts'
import type { HttpAnswer, HttpCall, ServedAnswer } from '../../src/model/world.ts'

type Change = (call: HttpCall, given: ServedAnswer, path: string) => HttpAnswer

/** Checks the embedded service with its answers changed on the way: what is found missing, and what is alive afterwards. */
async function check(change: Change = (_, given) => given, refuse: (call: HttpCall) => boolean = () => false) {
  let now = Date.parse('2026-03-01T08:00:00Z')
  const order = { account: 'a', owner: 'o', name: 'n', label: null, scopes: ['full'], lifetime: null }
  const admin = addKey(newStore(randomBytes), order, null, new Date(now), randomBytes)
  const other = addKey(admin.store, { ...order, scopes: ['read'] }, null, new Date(now), randomBytes)
  let state: ServiceState = { store: other.store, rates: { minute: 0, counts: {} } }
  let calls = 0
  const send = async (call: HttpCall): Promise<HttpAnswer> => {
    calls++
    now += 1000
    if (refuse(call)) return { status: null, why: 'time-out' }
    const target = call.url.slice('https://keys.example.test/base'.length)
    assert.ok(call.url.startsWith('https://keys.example.test/base/'))
    const body = new TextEncoder().encode(call.body ?? '')
    const done = answer(state, { method: call.method, target, headers: call.headers, body }, new Date(now), randomBytes)
    state = done.state
    return change(call, done.answer, target.split('?')[0]!)
  }
  const results: { requirement: string; fault: string | null }[] = []
  const server = {
    base: 'https://keys.example.test/base',
    loopback: false,
    admin: admin.key,
    send,
    sleep: async (ms: number) => {
      now += ms
    },
    random: randomBytes,
  }
  for await (const result of checkServer(server)) results.push(result)
  const faults = results.filter(({ fault }) => fault !== null)
  const alive = state.store.keys.filter((key) => key.state !== 'revoked').map(({ id }) => id)
  return { results, faults, calls, alive, others: [admin.record.id, other.record.id] }
}

test('the embedded service fulfils its contract; the check leaves no key behind and touches no other', async () => {
  const { results, faults, alive, others } = await check()
  assert.deepEqual(faults, [])
  assert.ok(results.length > 20)
  assert.deepEqual(alive, others)
})

const edited = (given: ServedAnswer, edit: (json: Record<string, unknown>) => void): ServedAnswer => {
  const json = JSON.parse(given.body)
  edit(json)
  return { ...given, body: JSON.stringify(json) }
}

test('a server that breaks the contract in any one way is found out', async () => {
  const breaks: readonly (readonly [string, Change])[] = [
    ['without a key', (_, given) => ({ ...given, headers: {} })],
    ['never issued', (_, given) => (given.body.includes('unknown_key') ? { ...given, status: 403 } : given)],
    [
      '/v1/keys/self says',
      (_, given, path) => (path === '/v1/keys/self' && given.status === 200 ? edited(given, (json) => delete json.owner) : given),
    ],
    [
      'of the layout',
      (_, given) => (given.status === 201 ? edited(given, (json) => (json.key = makeKey(randomBytes).key)) : given),
    ],
    [
      'scopes alone',
      (_, given) =>
        given.status === 201 && given.body.includes('jobs:read')
          ? given
          : given.status === 201
            ? edited(given, (json) => (json.access = 'full'))
            : given,
    ],
    [
      'every key once',
      (_, given, path) =>
        path === '/v1/keys' && given.body.includes('next_cursor') ? edited(given, (json) => (json.next_cursor = null)) : given,
    ],
    ['weaker key', (_, given) => (given.status === 403 ? { ...given, status: 401 } : given)],
    ['in a URL', (call, given) => (call.url.includes('?key=') ? { ...given, status: 200 } : given)],
    ['self/rotate gives', (_, given, path) => (path.endsWith('self/rotate') ? edited(given, (json) => delete json.id) : given)],
    [
      'takes a label',
      (_, given, path) =>
        path.endsWith('/rotate') && given.status === 200 ? edited(given, (json) => (json.label = null)) : given,
    ],
    [
      'disable stops',
      (_, given, path) =>
        path.endsWith('/disable') && given.status === 200 ? edited(given, (json) => (json.state = 'active')) : given,
    ],
    ['must be that key', (_, given) => (given.body.includes('key_mismatch') ? { status: 204, headers: {}, body: '' } : given)],
    ['for ever', (_, given) => (given.status === 410 ? { ...given, status: 204 } : given)],
    [
      'self revokes',
      (call, given) => (call.method === 'DELETE' && call.url.endsWith('/self') ? { ...given, status: 200 } : given),
    ],
    ['time is over', (_, given) => (given.body.includes('expired_key') ? { ...given, status: 200 } : given)],
    ['RFC 7662', (_, given) => (given.body === '{"active":false}' ? { ...given, body: '{}' } : given)],
    ['RFC 7009', (_, given, path) => (path === '/oauth/revoke' ? { ...given, status: 503 } : given)],
    ['does not fit is refused', (_, given) => (given.status === 415 ? { ...given, status: 201 } : given)],
    [
      'in order',
      (_, given, path) => (path === '/v1/audit' && given.status === 200 ? edited(given, (json) => (json.entries = [])) : given),
    ],
    [
      'holds one',
      (call, given, path) =>
        path === '/v1/keys/self' && given.status === 200
          ? edited(given, (json) => (json.key = call.headers.authorization))
          : given,
    ],
  ]
  const intact = await check()
  for (const [name, change] of breaks) {
    const { faults, alive, others } = await check(change)
    assert.ok(
      faults.some(({ requirement }) => requirement.includes(name)),
      `${name}: ${JSON.stringify(faults)}`,
    )
    assert.ok(
      others.every((id) => alive.includes(id)),
      name,
    )
    // What the server said is never shown.
    assert.doesNotMatch(JSON.stringify(faults), /rekey_/)
  }
  // Every requirement but the last is one that some server above breaks.
  const named = breaks.map(([name]) => name)
  const unbroken = intact.results.filter(({ requirement }) => !named.some((name) => requirement.includes(name)))
  assert.deepEqual(
    unbroken.map(({ requirement }) => requirement),
    ['a value that was rotated away can never end the new one', 'every key that this check made is revoked'],
  )
})

test('a server that keeps a key alive, or falls silent, is told about; keys are revoked as far as it lets', async () => {
  const stubborn = await check(undefined, (call) => call.method === 'DELETE' || call.url.includes('/oauth/revoke'))
  assert.match(stubborn.faults.at(-1)!.fault!, /may be live/)
  const silent = await check(undefined, () => true)
  assert.ok(silent.faults.length > 15 && silent.faults.every(({ fault }) => fault !== null))
  for (const body of ['', 'no json', '[]', 'null', '{"keys":3}'])
    assert.ok((await check((_, given) => ({ ...given, body }))).faults.length > 15)
})

test('a value rotated away that takes the key with it is found out', async () => {
  // A server that revokes the whole record for any of its values.
  const { faults } = await check((call, given) =>
    call.method === 'DELETE' && given.body.includes('key_mismatch') ? { status: 204, headers: {}, body: '' } : given,
  )
  assert.ok(faults.some(({ requirement }) => requirement.includes('rotated away')))
})
