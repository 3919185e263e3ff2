import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeDetector } from '../../src/detect/detector.ts'
import { limits } from '../../src/keyservice/contract.ts'
import { holdsKey, idIn, makeKey } from '../../src/keyservice/key-layout.ts'
import { keyservice as description } from '../../src/services/keyservice.ts'
import { contract, type Loose, operationOf, requestFits } from './openapi-check.ts'
import { trialService } from './trial-service.ts'

const code = (answer: { readonly json: Loose }) => answer.json?.error?.code

test('a key has its layout, and one wrong letter anywhere makes it none', () => {
  for (let round = 0; round < 50; round++) {
    const { id, key } = makeKey(randomBytes)
    assert.match(key, /^rekey_[0-9A-Za-z]{10}_[0-9A-Za-z]{38}$/)
    assert.equal(idIn(key), id)
    assert.ok(holdsKey(`see ${key}.`))
    const at = 6 + (round % 49)
    const wrong = `${key.slice(0, at)}${key[at] === 'A' ? 'B' : 'A'}${key.slice(at + 1)}`
    assert.equal(idIn(wrong), undefined)
  }
})

test('what the service issues is what its description finds, for certain, with the id in it', () => {
  const detector = makeDetector([description])
  for (let round = 0; round < 20; round++) {
    const { id, key } = makeKey(randomBytes)
    const { hits } = detector.find(new TextEncoder().encode(`const key = '${key}'`), 'a.js')
    assert.deepEqual(
      hits.map((hit) => [hit.key, hit.confidence, hit.parts.key?.reveal(), hit.parts.id?.reveal()]),
      [['keyservice/keyservice-key', 'certain', key, id]],
    )
  }
})

test('every operation of the contract is there, and no other', () => {
  const { ask } = trialService()
  for (const [path, item] of Object.entries<Loose>(contract.paths))
    for (const method of ['get', 'post', 'put', 'patch', 'delete', 'head']) {
      const target = path.replace('{id}', '0000000000')
      const { status, headers } = ask(`${method.toUpperCase()} ${target}`)
      const known = operationOf(method, target) !== undefined
      assert.equal(status === 405, !known, `${method} ${path} ${status}`)
      if (!known) assert.deepEqual(headers.allow!.split(', ').sort(), methodsOf(path, item))
    }
  assert.equal(code(ask('GET /v1/key')), 'not_found')
  assert.equal(code(ask('GET /v1/keys/')), 'not_found')
  assert.deepEqual(ask('GET /openapi.json').json, contract)
})

const methodsOf = (path: string, item: object) => {
  const names = Object.keys(item).filter((name) => name !== 'parameters')
  return (path === '/v1/keys/{id}' ? ['delete', ...names.filter((name) => name !== 'delete')] : names)
    .map((name) => name.toUpperCase())
    .sort()
}

test('a key is shown once, works, and says what it is', () => {
  const { ask, make, admin, saved, pass } = trialService()
  const made = make({ name: 'deploy', label: 'rekey:1', access: 'write' })
  assert.equal(idIn(made.key), made.id)
  assert.deepEqual(made.scopes, ['read', 'write'])
  assert.equal(made.expires_at, '2026-05-30T08:00:00.000Z')
  assert.equal(ask('GET /v1/keys/self', { key: made.key }).json.last_used_at, null)
  pass(60)
  const self = ask('GET /v1/keys/self', { key: made.key }).json
  assert.equal(self.last_used_at, '2026-03-01T08:00:00.000Z')
  assert.deepEqual(
    [self.name, self.label, self.access, self.owner, self.account],
    ['deploy', 'rekey:1', 'write', 'acme@acme.test', 'acme'],
  )
  const kept = JSON.stringify(saved())
  assert.ok(!kept.includes(made.key) && !kept.includes(made.key.slice(17)) && !kept.includes(admin.key))
  assert.ok(!ask('GET /v1/keys', { key: admin.key }).body.includes(made.key))
})

test('access follows from scopes, and both together must agree', () => {
  const { make, ask, admin } = trialService()
  for (const [scopes, access] of [
    [['read'], 'read'],
    [['write', 'read'], 'write'],
    [['full'], 'full'],
    [['jobs:read'], 'custom'],
    [['read', 'jobs:*'], 'custom'],
  ] as const)
    assert.equal(make({ name: 'n', scopes }).access, access)
  const refused = (json: object) => assert.equal(code(ask('POST /v1/keys', { key: admin.key, json })), 'bad_request')
  refused({ name: 'n', access: 'read', scopes: ['full'] })
  refused({ name: 'n', access: 'custom' })
  refused({ name: 'n' })
})

test('a weaker key is told that it is too weak, never that it is dead', () => {
  const { ask, make, admin, status } = trialService()
  const other = make()
  for (const fields of [
    { name: 'n', access: 'read' },
    { name: 'n', access: 'write' },
    { name: 'n', scopes: ['keys:*'] },
  ]) {
    const weak = make(fields)
    for (const request of [
      'GET /v1/keys',
      'POST /v1/keys',
      'GET /v1/audit',
      `POST /v1/keys/${other.id}/rotate`,
      `POST /v1/keys/${other.id}/disable`,
      `POST /v1/keys/${other.id}/enable`,
      `DELETE /v1/keys/${other.id}`,
      `DELETE /v1/keys/${weak.id}`,
    ]) {
      const refused = ask(request, { key: weak.key })
      assert.deepEqual([refused.status, code(refused)], [403, 'insufficient_access'], request)
      assert.match(refused.headers['www-authenticate']!, /insufficient_scope/)
    }
    assert.equal(ask('POST /oauth/introspect', { key: weak.key, form: { token: other.key } }).status, 403)
    assert.equal(ask('POST /oauth/introspect', { key: weak.key, form: { token: makeKey(randomBytes).key } }).status, 403)
    assert.equal(ask('POST /oauth/revoke', { key: weak.key, form: { token: other.key } }).status, 403)
    assert.equal(status(weak.key), 'live')
  }
  assert.equal(status(other.key), 'live')
  assert.equal(status(admin.key), 'live')
})

test('a refusal says why to whoever holds the whole key, and nothing to others', () => {
  const { ask, make, admin, status, pass } = trialService()
  const revoked = make()
  const disabled = make()
  const expired = make({ name: 'n', access: 'read', expires_in: 60 })
  const enders = [
    ask(`DELETE /v1/keys/${revoked.id}`, { key: admin.key }),
    ask(`POST /v1/keys/${disabled.id}/disable`, { key: admin.key }),
  ]
  assert.deepEqual(
    enders.map(({ status }) => status),
    [204, 200],
  )
  pass(60)
  assert.deepEqual(
    [revoked, disabled, expired].map(({ key }) => status(key)),
    ['revoked_key', 'disabled_key', 'expired_key'],
  )
  // The right id under another secret: nothing may be learned of the record.
  for (const { id } of [revoked, disabled, admin]) assert.equal(status(makeKey(randomBytes, id).key), 'unknown_key')
  assert.equal(code(ask('GET /v1/keys/self')), 'missing_key')
  assert.doesNotMatch(ask('GET /v1/keys/self').headers['www-authenticate']!, /error/)
  for (const authorization of [
    'Bearer',
    'Bearer ',
    `Basic ${admin.key}`,
    admin.key,
    `Bearer ${admin.key} x`,
    `Bearer ${admin.key},`,
  ])
    assert.equal(code(ask('GET /v1/keys/self', { headers: { authorization } })), 'unknown_key')
  assert.equal(ask('GET /v1/keys/self', { headers: { authorization: `bearer  ${admin.key}` } }).status, 200)
})

test('revoked is at once and for ever: no request brings a key back', () => {
  const { ask, make, admin, status } = trialService()
  const { id, key } = make()
  assert.equal(ask(`DELETE /v1/keys/${id}`, { key: admin.key }).status, 204)
  for (const request of [
    `POST /v1/keys/${id}/enable`,
    `POST /v1/keys/${id}/disable`,
    `POST /v1/keys/${id}/rotate`,
    `DELETE /v1/keys/${id}`,
  ])
    assert.equal(code(ask(request, { key: admin.key })), 'already_revoked', request)
  assert.equal(ask('POST /v1/keys/self/rotate', { key }).status, 401)
  assert.equal(status(key), 'revoked_key')
  assert.equal(code(ask('DELETE /v1/keys/0000000000', { key: admin.key })), 'not_found')
  assert.equal(code(ask('DELETE /v1/keys/0000000000', { key: admin.key, json: { key } })), 'not_found')
})

test('a key sent along with a revoke must be the one that lives under the id', () => {
  const { ask, make, admin, status } = trialService()
  const a = make()
  const b = make()
  const wrong = [b.key, makeKey(randomBytes, a.id).key, a.key.slice(0, -1), `${a.key} `, '', 'x']
  for (const key of wrong) assert.equal(code(ask(`DELETE /v1/keys/${a.id}`, { key: admin.key, json: { key } })), 'key_mismatch')
  assert.equal(code(ask('DELETE /v1/keys/self', { key: a.key, json: { key: b.key } })), 'key_mismatch')
  assert.deepEqual([status(a.key), status(b.key)], ['live', 'live'])
  assert.equal(ask(`DELETE /v1/keys/${a.id}`, { key: admin.key, json: { key: a.key } }).status, 204)
  assert.equal(code(ask(`DELETE /v1/keys/${a.id}`, { key: admin.key, json: { key: b.key } })), 'key_mismatch')
  assert.equal(code(ask(`DELETE /v1/keys/${a.id}`, { key: admin.key, json: { key: a.key } })), 'already_revoked')
  assert.deepEqual([status(a.key), status(b.key)], ['revoked_key', 'live'])
})

test('rotation in place: the new value lives, the old one is dead with the answer', () => {
  const { ask, make, admin, status, pass } = trialService()
  const first = make({ name: 'n', access: 'write', expires_in: 1000 })
  pass(500)
  const second = ask('POST /v1/keys/self/rotate', { key: first.key, json: { label: 'rekey:2' } }).json
  assert.deepEqual([second.id, second.label, second.access], [first.id, 'rekey:2', 'write'])
  assert.equal(second.created_at, '2026-03-01T08:08:20.000Z')
  assert.equal(second.expires_at, '2026-03-01T08:25:00.000Z')
  assert.deepEqual([status(first.key), status(second.key)], ['revoked_key', 'live'])
  const third = ask(`POST /v1/keys/${first.id}/rotate`, { key: admin.key }).json
  assert.equal(third.label, 'rekey:2')
  assert.deepEqual(
    [first, second, third].map(({ key }) => status(key)),
    ['revoked_key', 'revoked_key', 'live'],
  )
  ask(`POST /v1/keys/${first.id}/disable`, { key: admin.key })
  assert.equal(code(ask(`POST /v1/keys/${first.id}/rotate`, { key: admin.key })), 'not_active')
})

test('whoever holds a value that was rotated away can never end the new one', () => {
  const { ask, make, admin, status, pass } = trialService()
  const old = make()
  const next = ask('POST /v1/keys/self/rotate', { key: old.key, json: { grace_seconds: 100 } }).json
  assert.deepEqual([status(old.key), status(next.key)], ['live', 'live'])
  assert.equal(ask('GET /v1/keys/self', { key: old.key }).json.expires_at, '2026-03-01T08:01:40.000Z')
  assert.equal(ask('POST /oauth/introspect', { key: old.key, form: { token: old.key } }).json.exp, 1772352100)
  const enders = [
    (key: string) => ask('DELETE /v1/keys/self', { key }).status,
    (key: string) => ask('POST /oauth/revoke', { form: { token: key } }).status,
    (key: string) => ask('POST /oauth/revoke', { key, form: { token: key } }).status,
    (key: string) => ask('POST /oauth/revoke', { key: admin.key, form: { token: key } }).status,
    (key: string) => ask(`DELETE /v1/keys/${idIn(key)}`, { key: admin.key, json: { key } }).status,
  ]
  let living = next
  for (const end of enders) {
    const before = living
    living = ask('POST /v1/keys/self/rotate', { key: before.key, json: { grace_seconds: 100 } }).json
    assert.ok([200, 204].includes(end(before.key)))
    assert.deepEqual([status(before.key), status(living.key)], ['revoked_key', 'live'])
    // Dead by now: the same request once more touches nothing either.
    end(before.key)
    assert.equal(status(living.key), 'live')
  }
  const last = ask('POST /v1/keys/self/rotate', { key: living.key, json: { grace_seconds: 100 } }).json
  pass(100)
  assert.deepEqual([status(living.key), status(last.key)], ['revoked_key', 'live'])
})

test('a rotation without grace ends earlier graces, too', () => {
  const { ask, make, status } = trialService()
  const first = make()
  const second = ask('POST /v1/keys/self/rotate', { key: first.key, json: { grace_seconds: 1000 } }).json
  const third = ask('POST /v1/keys/self/rotate', { key: second.key, json: { grace_seconds: 2000 } }).json
  assert.deepEqual(
    [first, second, third].map(({ key }) => status(key)),
    ['live', 'live', 'live'],
  )
  const fourth = ask('POST /v1/keys/self/rotate', { key: third.key }).json
  assert.deepEqual(
    [first, second, third, fourth].map(({ key }) => status(key)),
    ['revoked_key', 'revoked_key', 'revoked_key', 'live'],
  )
})

test('disable can be undone; 50 active keys are the most, by any way', () => {
  const { ask, make, admin, status } = trialService()
  const keys = Array.from({ length: limits.activeKeys - 1 }, () => make())
  const order = { key: admin.key, json: { name: 'n', access: 'read' } }
  assert.equal(code(ask('POST /v1/keys', order)), 'too_many_keys')
  const disabled = keys[0]
  assert.equal(ask(`POST /v1/keys/${disabled.id}/disable`, { key: admin.key }).json.state, 'disabled')
  assert.equal(ask(`POST /v1/keys/${disabled.id}/disable`, { key: admin.key }).json.state, 'disabled')
  assert.equal(ask('POST /v1/keys', order).status, 201)
  assert.equal(code(ask(`POST /v1/keys/${disabled.id}/enable`, { key: admin.key })), 'too_many_keys')
  assert.equal(status(disabled.key), 'disabled_key')
  ask(`DELETE /v1/keys/${keys[1].id}`, { key: admin.key })
  assert.equal(ask(`POST /v1/keys/${disabled.id}/enable`, { key: admin.key }).json.state, 'active')
  assert.equal(status(disabled.key), 'live')
})

test('another account sees, counts and touches none of these keys', () => {
  const { ask, make, stranger, admin, status } = trialService()
  const ours = make()
  const { key } = stranger()
  assert.equal(ask('GET /v1/keys', { key }).json.keys.length, 1)
  assert.equal(ask('GET /v1/audit', { key }).json.entries.length, 1)
  for (const request of [`DELETE /v1/keys/${ours.id}`, `POST /v1/keys/${ours.id}/rotate`, `POST /v1/keys/${ours.id}/disable`])
    assert.equal(code(ask(request, { key })), 'not_found')
  assert.equal(code(ask(`DELETE /v1/keys/${ours.id}`, { key, json: { key: ours.key } })), 'not_found')
  assert.deepEqual(ask('POST /oauth/introspect', { key, form: { token: ours.key } }).json, { active: false })
  const refused = ask('POST /oauth/revoke', { key, form: { token: ours.key } })
  assert.deepEqual([refused.status, refused.json.error], [400, 'unauthorized_client'])
  assert.deepEqual([status(ours.key), status(admin.key), status(key)], ['live', 'live', 'live'])
})

test('pages hold every key once, in order, whatever is made or revoked between them', () => {
  const { ask, make, admin } = trialService()
  const ids = [admin.id, ...Array.from({ length: 12 }, () => make().id)]
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page: Loose = ask(`GET /v1/keys?limit=5${cursor === null ? '' : `&cursor=${cursor}`}`, { key: admin.key }).json
    seen.push(...page.keys.map(({ id }: { id: string }) => id))
    cursor = page.next_cursor
    if (cursor !== null) ask(`DELETE /v1/keys/${cursor}`, { key: admin.key })
    if (seen.length === 5) ids.push(make().id)
  } while (cursor !== null)
  assert.deepEqual(seen, ids)
  const count = (state: string) => ask(`GET /v1/keys?state=${state}`, { key: admin.key }).json.keys.length
  assert.deepEqual([count('revoked'), count('active'), count('all'), count('disabled')], [2, 12, 14, 0])
  for (const query of ['cursor=nobody', 'limit=0', 'limit=101', 'limit=x', 'limit=1&limit=2', 'key=x', 'state=dead'])
    assert.equal(code(ask(`GET /v1/keys?${query}`, { key: admin.key })), 'bad_request', query)
})

test('the audit log tells what happened, by whom, in order, and holds no key', () => {
  const { ask, make, admin, status } = trialService()
  const { id, key } = make()
  const next = ask('POST /v1/keys/self/rotate', { key }).json
  ask(`POST /v1/keys/${id}/disable`, { key: admin.key })
  ask(`POST /v1/keys/${id}/enable`, { key: admin.key })
  ask('POST /oauth/revoke', { form: { token: next.key } })
  status(next.key)
  status(makeKey(randomBytes).key)
  const log = ask('GET /v1/audit', { key: admin.key })
  assert.deepEqual(
    log.json.entries.map((entry: Loose) => [entry.sequence, entry.action, entry.key, entry.by]),
    [
      [1, 'key.created', admin.id, null],
      [2, 'key.created', id, admin.id],
      [3, 'key.rotated', id, id],
      [4, 'key.disabled', id, admin.id],
      [5, 'key.enabled', id, admin.id],
      [6, 'key.revoked', id, null],
      [7, 'key.refused', id, null],
    ],
  )
  assert.ok(!holdsKey(log.body))
  const page = ask('GET /v1/audit?limit=3&cursor=2', { key: admin.key }).json
  assert.deepEqual([page.entries.map((entry: Loose) => entry.sequence), page.next_cursor], [[3, 4, 5], '5'])
})

test('RFC 7662 and RFC 7009, in their own forms', () => {
  const { ask, make, admin, status } = trialService()
  const { id, key } = make({ name: 'n', scopes: ['read', 'jobs:write'], expires_in: null })
  const about = ask('POST /oauth/introspect', {
    key: admin.key,
    form: { token: key, token_type_hint: 'access_token', more: 'x' },
  })
  assert.deepEqual(about.json, {
    active: true,
    scope: 'read jobs:write',
    client_id: id,
    username: 'acme@acme.test',
    token_type: 'Bearer',
    iat: 1772352000,
    sub: 'acme',
    jti: id,
  })
  assert.equal(ask('POST /oauth/introspect', { key, form: { token: key } }).json.active, true)
  const missing = ask('POST /oauth/introspect', { form: { token: key } })
  assert.deepEqual([missing.status, missing.json.error], [401, 'invalid_client'])
  const bad = ask('POST /oauth/introspect', { key: admin.key, form: { token: '' } })
  assert.deepEqual([bad.status, bad.json.error], [400, 'invalid_request'])
  const twice = {
    key: admin.key,
    raw: `token=${key}&token=${key}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }
  assert.equal(ask('POST /oauth/revoke', twice).json.error, 'invalid_request')
  assert.equal(ask('POST /oauth/revoke', { key: admin.key, json: { token: key } }).status, 415)
  assert.equal(status(key), 'live')
  assert.equal(ask('POST /oauth/revoke', { key: admin.key, form: { token: key } }).status, 200)
  assert.equal(ask('POST /oauth/revoke', { key: admin.key, form: { token: key } }).status, 200)
  assert.equal(ask('POST /oauth/revoke', { form: { token: makeKey(randomBytes).key } }).status, 200)
  assert.deepEqual(ask('POST /oauth/introspect', { key: admin.key, form: { token: key } }).json, { active: false })
  assert.equal(ask('POST /oauth/introspect', { key, form: { token: key } }).json.error, 'invalid_token')
  assert.equal(status(key), 'revoked_key')
})

test('a body is JSON of known fields and a size, or it is refused', () => {
  const { ask, admin, make, saved } = trialService()
  const type = { 'content-type': 'application/json' }
  const post = (raw: string | Uint8Array, headers: object = type) => {
    const { status } = ask('POST /v1/keys', { key: admin.key, raw, headers: headers as Record<string, string> })
    return status
  }
  const { key } = make()
  const keys = saved().keys.length
  for (const body of ['', '{', 'null', '[]', '"x"', '{"name":"a","access":"read"} x', `{"name":"${key}","access":"read"}`])
    assert.equal(post(body), 400, body)
  for (const fields of [
    { access: 'read', name: 'a', extra: 1 },
    { access: 'read', name: 'a', [key]: 1 },
    { access: 'read', name: 'a\nb' },
    { access: 'read', name: ' ' },
    { access: 'read', name: 'a'.repeat(81) },
    { access: 'read', name: 'a', label: `was ${key}` },
    { access: 'read', name: 'a', expires_in: 0 },
    { access: 'read', name: 'a', expires_in: '60' },
    { access: 'read', name: 'a', expires_in: 1.5 },
    { access: 'admin', name: 'a' },
    { scopes: [], name: 'a' },
    { scopes: ['read', 'read'], name: 'a' },
    { scopes: ['Read all'], name: 'a' },
  ])
    assert.equal(post(JSON.stringify(fields)), 400, Object.keys(fields).join())
  assert.equal(post('{"__proto__":{"name":"a"},"access":"read"}'), 400)
  assert.equal(post(new Uint8Array([0x7b, 0xff, 0x7d])), 400)
  assert.equal(post('{"name":"a","access":"read"}', {}), 415)
  assert.equal(post('{"name":"a","access":"read"}', { 'content-type': 'text/plain' }), 415)
  assert.equal(post(' '.repeat(limits.body + 1)), 413)
  assert.equal(saved().keys.length, keys)
  assert.equal(post('{"name":"a","access":"read"}', { 'content-type': 'Application/JSON; charset=utf-8' }), 201)
  for (const request of ['GET /v1/keys/self', 'GET /v1/audit', 'POST /v1/keys/0000000000/disable'])
    assert.equal(ask(request, { key: admin.key, json: {} }).status, 400, request)
})

test('too many requests in a minute are told to wait, each key for itself', () => {
  const { ask, make, admin, status, pass } = trialService()
  const { key } = make()
  for (let count = 0; count < limits.perMinute; count++) ask('GET /v1/keys/self', { key })
  const refused = ask('GET /v1/keys/self', { key })
  assert.deepEqual([refused.status, refused.headers['retry-after']], [429, '60'])
  assert.equal(status(admin.key), 'live')
  for (let count = 0; count < limits.perMinute; count++) ask('GET /v1/keys/self', { key: 'nobody' })
  assert.equal(ask('GET /v1/keys/self', { key: 'nobody' }).status, 429)
  assert.equal(ask('POST /oauth/revoke', { form: { token: key } }).status, 429)
  assert.equal(status(admin.key), 'live')
  pass(60)
  assert.equal(status(key), 'live')
})

test('whatever is sent: an answer of the contract, no word of the request in a refusal, no key but in the answer that makes it', () => {
  const { ask, admin, make, saved } = trialService()
  const victim = make()
  const word = fc.string({ minLength: 1, maxLength: 30 })
  const value = fc.oneof(word, fc.constantFrom(victim.key, admin.key, victim.id, 'self', 'read'), fc.integer(), fc.constant(null))
  const path = fc
    .array(fc.oneof(fc.constantFrom('v1', 'keys', 'self', 'rotate', 'disable', 'oauth', 'revoke', victim.id, '..'), word), {
      maxLength: 5,
    })
    .map((parts) => `/${parts.join('/').replace(/\s/g, '')}`)
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'DELETE', 'PUT'),
    target: fc.oneof(path, fc.constantFrom('/v1/keys', '/v1/keys?limit=1', '/oauth/introspect', '/v1/keys/self/rotate?key=1')),
    json: fc.dictionary(fc.oneof(word, fc.constantFrom('name', 'key', 'label', 'access', victim.key)), value),
    key: fc.constantFrom(undefined, victim.key, makeKey(randomBytes).key),
  })
  fc.assert(
    fc.property(request, ({ method, target, json, key }) => {
      const given = ask(`${method} ${target.replace(/ /g, '')}`, key === undefined ? { json } : { json, key })
      if (given.status !== 201 && !('key' in (given.json ?? {}))) assert.ok(!holdsKey(given.body))
      assert.ok(!holdsKey(JSON.stringify(saved())))
      assert.equal(given.status < 500, true)
    }),
    { numRuns: 500 },
  )
})

test('what the service takes is what the contract says it takes', () => {
  const { ask, admin } = trialService()
  const mostly = <T>(good: T, ...others: readonly unknown[]) =>
    fc.oneof({ arbitrary: fc.constant(good), weight: 4 }, fc.constantFrom(...others))
  const field = fc.record(
    {
      name: mostly('a', '', 7, 'a'.repeat(80), 'a'.repeat(81)),
      label: mostly('rekey:1', null, '', 3),
      access: mostly('read', 'full', 'none', null),
      scopes: mostly(['read'], [], ['A'], ['a', 'a'], 'read'),
      expires_in: mostly(60, null, 0, -1, 1.5, '60', limits.longestLifetime, limits.longestLifetime + 1),
      more: fc.constant(1),
    },
    { requiredKeys: ['name'] },
  )
  let taken = 0
  fc.assert(
    fc.property(field, (json) => {
      const { status, json: made } = ask('POST /v1/keys', { key: admin.key, json })
      if (status === 201) {
        taken++
        ask('POST /oauth/revoke', { form: { token: made.key } })
      }
      // A schema can't say that access and scopes must agree.
      const disagree = json.access === 'full' && json.scopes !== undefined
      if (!disagree) assert.equal(status === 201, requestFits('POST', '/v1/keys', json), JSON.stringify(json))
    }),
    { numRuns: 400 },
  )
  assert.ok(taken > 5, String(taken))
})
