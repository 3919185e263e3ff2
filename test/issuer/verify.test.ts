import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import type { Key, Service, Shape } from '../../src/model/service.ts'
import { uuid } from '../../src/model/uuid.ts'
import type { HttpAnswer } from '../../src/model/world.ts'
import { acmeKey, json, makeClock, makeMemory, serviceWith, targetOf, word } from './memory.ts'

const verify = {
  request: 'GET https://keys.acme.test/v1/self',
  means: {
    live: { status: 200, at: 'id' },
    dead: { status: 401, at: 'error', is: 'revoked' },
    limited: { status: 402, at: 'error' },
  },
  reads: { id: 'id', owner: 'owner', scopes: 'scopes', access: 'access', created: 'created', page: 'page' },
} as const satisfies Key['verify']

function ask(answer: HttpAnswer | ((count: number) => HttpAnswer), key: object = {}, more: Partial<Service> = {}) {
  const { network, calls } = makeMemory((_, count) => (typeof answer === 'function' ? answer(count) : answer))
  const clock = makeClock()
  const issuer = makeIssuer({ network, clock, loopback: [] })
  return { issuer, calls, clock, service: serviceWith({ verify, ...key }, more) }
}

describe('verify', () => {
  it('sends the key as its carrier says, and nothing else', async () => {
    const { issuer, calls, service } = ask(json(200, { id: 'k1' }))
    const key = acmeKey()
    const verdict = await issuer.verify(targetOf(service, key))
    assert.equal(calls.length, 1)
    assert.deepEqual(calls[0], {
      method: 'GET',
      url: 'https://keys.acme.test/v1/self',
      headers: { accept: 'application/json', 'user-agent': 'rekey', authorization: `Bearer ${key}` },
      body: null,
      loopback: false,
    })
    assert.deepEqual(verdict, {
      state: 'live',
      at: '2026-11-20T12:00:00.000Z',
      host: 'keys.acme.test',
      status: 200,
      why: null,
      access: null,
      id: 'k1',
      name: null,
      owner: null,
      account: null,
      scopes: [],
      created: null,
      used: null,
      expires: null,
      page: null,
    })
  })

  it('reads what reports may show', async () => {
    const { issuer, service } = ask(
      json(200, { id: 7, owner: 'Grace', scopes: ['a:read'], created: 1769903999, page: 'https://keys.acme.test/k/7' }),
      { scopes: { read: ['*:read'] } },
    )
    const { state, id, owner, access, created, page } = await issuer.verify(targetOf(service, acmeKey()))
    assert.deepEqual(
      [state, id, owner, access, created, page],
      ['live', '7', 'Grace', 'read', '2026-01-31T23:59:59.000Z', 'https://keys.acme.test/k/7'],
    )
  })

  it('calls a key dead where its only host says so in the documented words', async () => {
    const { issuer, service } = ask(json(401, { error: 'revoked' }))
    const target = targetOf(service, acmeKey())
    const verdict = await issuer.verify(target)
    assert.deepEqual([verdict.state, verdict.why, verdict.refused, issuer.onlyHost(target)], ['dead', null, undefined, true])
  })

  it('calls it refused, not dead, where a setting has a say in the host', async () => {
    const { issuer, service } = ask(
      json(401, { error: 'revoked' }),
      { verify: { ...verify, request: 'GET https://{var.host}/v1/self' } },
      { hosts: ['{var.host}'], vars: { host: { env: 'ACME_HOST', default: 'keys.acme.test' } } },
    )
    const target = targetOf(service, acmeKey(), { vars: { host: 'keys.acme.test' } })
    const verdict = await issuer.verify(target)
    assert.equal(issuer.onlyHost(target), false)
    assert.deepEqual([verdict.state, verdict.status, verdict.refused], ['unknown', 401, true])
    assert.equal(verdict.why, 'refused by keys.acme.test, which may not be its only host')
  })

  it('calls it refused, not dead, where people run servers of their own, however that is said', async () => {
    for (const more of [
      { selfHosted: true },
      { hosts: ['keys.acme.test', '{var.host}'], vars: { host: { env: 'ACME_HOST' } } },
    ] as const) {
      const { issuer, calls, service } = ask(json(401, { error: 'revoked' }), {}, more)
      const target = targetOf(service, acmeKey(), { vars: { host: 'keys.example.org' } })
      const verdict = await issuer.verify(target)
      assert.equal(issuer.onlyHost(target), false)
      assert.deepEqual([verdict.state, verdict.status, verdict.refused], ['unknown', 401, true])
      assert.equal(calls[0]!.url, 'https://keys.acme.test/v1/self')
    }
  })

  it('sends nothing to a server of somebody’s own that no setting of `hosts` names', async () => {
    const { issuer, calls, service } = ask(
      json(200, { id: 1 }),
      { verify: { ...verify, request: 'GET https://{var.host}/v1/self' } },
      { hosts: [], selfHosted: true, vars: { host: { env: 'ACME_HOST' } } },
    )
    assert.equal((await issuer.verify(targetOf(service, acmeKey(), { vars: { host: 'keys.acme.test' } }))).state, 'unknown')
    assert.deepEqual(calls, [])
  })

  it('calls it refused, not dead, where keys of other services look the same', async () => {
    const { issuer, service } = ask(json(401, { error: 'revoked' }), { shared: true })
    const target = targetOf(service, acmeKey())
    const verdict = await issuer.verify(target)
    assert.equal(issuer.onlyHost(target), false)
    assert.deepEqual([verdict.state, verdict.status, verdict.refused], ['unknown', 401, true])
    assert.equal(verdict.why, 'refused by keys.acme.test, but keys of other services look the same')
  })

  it('calls it refused, not dead, where the value does not tell whose key it is', async () => {
    const pair = (secret: Shape) => ({
      shape: undefined,
      parts: { id: { shape: ['acme_id_', { hex: 8 }], public: true }, secret: { shape: secret } },
      within: 3,
      carriers: [{ basic: '{key.id}:{key.secret}' }],
    })
    const cases: readonly (readonly [key: object, isOwn: boolean])[] = [
      [{ shape: [{ hex: 32 }] }, false],
      [{ shape: uuid }, false],
      [{ shape: ['acm', { hex: 32 }] }, false],
      [{ shape: ['acme', { hex: 32 }] }, true],
      [{ shape: ['pat', { base62: 14 }, '.', { hex: 64 }] }, true],
      [{ shape: ['eyJ', { base64url: [9, 99] }, '.eyJ', { base64url: [9, 99] }, '.', { base64url: 43 }] }, false],
      [{ shape: [{ oneOf: ['acme_', 'a_'] }, { hex: 32 }] }, false],
      [{ shape: [{ base64url: [40, 90], holds: 'AcMe' }] }, true],
      [{ shape: undefined, shapes: [['acme_', { hex: 32 }], [{ hex: 32 }]] }, false],
      // an id that is known may stand beside another's secret
      [pair([{ hex: 32 }]), false],
      [pair(['acme_', { hex: 32 }]), true],
      [{ shape: ['acme_', { hex: 32 }], shared: true }, false],
    ]
    for (const [key, isOwn] of cases) {
      const { issuer, service } = ask(json(401, { error: 'revoked' }), key)
      const target = targetOf(service, { key: word(8), id: word(8), secret: word(8) })
      const { state, refused, why } = await issuer.verify(target)
      assert.deepEqual([state, refused, issuer.onlyHost(target)], isOwn ? ['dead', undefined, true] : ['unknown', true, false])
      assert.equal(why, isOwn ? null : 'refused by keys.acme.test, but keys of other services look the same')
    }
  })

  it('counts the hosts of the look-ups that it leans on', () => {
    const { issuer, service } = ask(
      json(200, {}),
      { verify: { ...verify, headers: { x: '{login.token}' } } },
      {
        hosts: ['keys.acme.test', '{var.login}'],
        vars: { login: { env: 'ACME_LOGIN' } },
        lookups: { login: { request: 'POST https://{var.login}/', as: 'none', gives: { token: 'token' } } },
      },
    )
    assert.equal(issuer.onlyHost(targetOf(service, acmeKey())), false)
  })

  it('never calls a key dead, nor refused, on a call that no page documents', async () => {
    const { issuer, service } = ask(json(401, { error: 'revoked' }), { verify: { ...verify, inferred: true } })
    const verdict = await issuer.verify(targetOf(service, acmeKey()))
    assert.deepEqual([verdict.state, verdict.refused], ['unknown', undefined])
    const alive = ask(json(200, { id: 1 }), { verify: { ...verify, inferred: true } })
    assert.equal((await alive.issuer.verify(targetOf(alive.service, acmeKey()))).state, 'live')
  })

  it('calls a key that is over its limit limited', async () => {
    const { issuer, service } = ask(json(402, { error: 'credit' }))
    assert.equal((await issuer.verify(targetOf(service, acmeKey()))).state, 'limited')
  })

  for (const why of ['time-out', 'unreachable', 'cut off', 'too large', 'refused address'] as const)
    it(`knows nothing where no answer came: ${why}`, async () => {
      const { issuer, service } = ask({ status: null, why })
      const verdict = await issuer.verify(targetOf(service, acmeKey()))
      assert.deepEqual([verdict.state, verdict.status, verdict.host], ['unknown', null, 'keys.acme.test'])
      assert.match(verdict.why ?? '', /^[a-z ]{10,}$/)
    })

  it('knows nothing where the network itself throws', async () => {
    const clock = makeClock()
    const network = { ask: () => Promise.reject(new Error('boom')) }
    const verdict = await makeIssuer({ network, clock, loopback: [] }).verify(targetOf(serviceWith({ verify }), acmeKey()))
    assert.equal(verdict.state, 'unknown')
    assert.doesNotMatch(verdict.why ?? '', /boom/)
  })

  it('says what is missing and asks nobody', async () => {
    const { issuer, calls, service } = ask(
      json(200, {}),
      { verify: { ...verify, request: 'GET https://keys.acme.test/{var.org}' } },
      {
        vars: { org: { env: 'ACME_ORG' } },
      },
    )
    const verdict = await issuer.verify(targetOf(service, acmeKey()))
    assert.deepEqual([verdict.state, verdict.host, verdict.why], ['unknown', null, 'ACME_ORG is not set'])
    assert.equal(calls.length, 0)
  })

  it('asks nobody where a setting names no host that a key may go to', async () => {
    const own = { hosts: ['{var.host}'], vars: { host: { env: 'ACME_HOST' } } }
    const { issuer, calls, service } = ask(
      json(200, { id: 1 }),
      { verify: { ...verify, request: 'GET https://{var.host}/' } },
      own,
    )
    for (const host of ['127.0.0.1:80', 'localhost', 'https://u:p@keys.acme.test', 'http://keys.acme.test', 'a b'])
      assert.equal(
        (await issuer.verify(targetOf(service, acmeKey(), { vars: { host } }))).why,
        'ACME_HOST names no host that a key may be sent to',
      )
    assert.equal(calls.length, 0)
  })

  it('talks plain http to a loopback address that was named for the run, and to it alone', async () => {
    const { network, calls } = makeMemory(() => json(200, { id: 1 }))
    const issuer = makeIssuer({ network, clock: makeClock(), loopback: ['127.0.0.1:8080'] })
    const service = serviceWith(
      { verify: { ...verify, request: 'GET https://{var.host}/v1/self' } },
      {
        hosts: ['{var.host}'],
        vars: { host: { env: 'ACME_HOST' } },
      },
    )
    const verdict = await issuer.verify(targetOf(service, acmeKey(), { vars: { host: 'http://127.0.0.1:8080' } }))
    assert.equal(verdict.state, 'live')
    assert.deepEqual([calls[0]!.url, calls[0]!.loopback], ['http://127.0.0.1:8080/v1/self', true])
    assert.equal((await issuer.verify(targetOf(service, acmeKey(), { vars: { host: '127.0.0.1:8081' } }))).state, 'unknown')
    assert.equal(calls.length, 1)
  })

  it('asks what the key may do where there is a call for it', async () => {
    const privilege = {
      request: 'POST https://keys.acme.test/v1/self',
      means: { full: 200, read: { status: 403, at: 'error' } },
    } as const
    const given = (probe: HttpAnswer) =>
      ask((count) => (count === 1 ? json(200, { id: 1, access: 'write' }) : probe), { privilege })
    for (const [probe, access] of [
      [json(200, {}), 'full'],
      [json(403, { error: 'x' }), 'read'],
      [json(403, ''), 'write'],
      [{ status: null, why: 'time-out' } as const, 'write'],
    ] as const) {
      const { issuer, service } = given(probe)
      const verdict = await issuer.verify(targetOf(service, acmeKey()))
      assert.deepEqual([verdict.state, verdict.access], ['live', access])
    }
    const dead = ask(json(401, { error: 'revoked' }), { privilege })
    await dead.issuer.verify(targetOf(dead.service, acmeKey()))
    assert.equal(dead.calls.length, 1, 'a dead key is asked nothing more')
  })

  it('is never fooled into dead by anything but the words that the description has', () => {
    const status = fc.oneof(
      fc.constantFrom(200, 204, 301, 302, 400, 401, 402, 403, 404, 407, 429, 500, 503),
      fc.integer({ min: 100, max: 599 }),
    )
    const body = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        '{"error":"revoked"',
        '{"error":"revoked"}',
        '{"error":{"0":"revoked"}}',
        '<error>revoked</error>',
        '{"id":1}',
      ),
    )
    return fc.assert(
      fc.asyncProperty(status, body, async (code, text) => {
        const { issuer, service } = ask({ status: code, headers: {}, body: text })
        const { state } = await issuer.verify(targetOf(service, acmeKey()))
        let tree: { error?: unknown } | null = null
        try {
          tree = JSON.parse(text)
        } catch {}
        assert.equal(state === 'dead', code === 401 && tree?.error === 'revoked')
      }),
    )
  })
})

describe('waiting', () => {
  const busy = (status: number, after: string): HttpAnswer => ({ status, headers: { 'retry-after': after }, body: '' })

  it('asks a GET again after as long as the service wants, if that is short', async () => {
    const { issuer, calls, clock, service } = ask((count) => (count < 3 ? busy(503, '7') : json(200, { id: 1 })))
    assert.equal((await issuer.verify(targetOf(service, acmeKey()))).state, 'live')
    assert.equal(calls.length, 3)
    assert.deepEqual(clock.slept, [7000, 7000])
  })

  it('reads a date, and gives up after a few times', async () => {
    const { issuer, calls, clock, service } = ask(busy(429, 'Fri, 20 Nov 2026 12:00:05 GMT'))
    assert.equal((await issuer.verify(targetOf(service, acmeKey()))).state, 'unknown')
    assert.equal(calls.length, 3)
    assert.equal(clock.slept[0], 5000)
  })

  it('does not wait for long, for nonsense, or where the description has a meaning for the answer', async () => {
    for (const answer of [busy(429, '3600'), busy(429, 'soon'), busy(429, '-1'), busy(500, '1'), json(429, '')]) {
      const { issuer, calls, clock, service } = ask(answer)
      assert.equal((await issuer.verify(targetOf(service, acmeKey()))).state, 'unknown')
      assert.deepEqual([calls.length, clock.slept.length], [1, 0])
    }
    const meant = ask(busy(429, '1'), { verify: { ...verify, means: { ...verify.means, limited: 429 } } })
    assert.equal((await meant.issuer.verify(targetOf(meant.service, acmeKey()))).state, 'limited')
    assert.equal(meant.calls.length, 1)
  })

  it('never sends anything but a GET again', async () => {
    const { issuer, calls, service } = ask(busy(503, '1'), {
      verify: { ...verify, request: 'POST https://keys.acme.test/v1/self' },
    })
    await issuer.verify(targetOf(service, acmeKey()))
    assert.equal(calls.length, 1)
  })

  it('keeps the documented rate, also for calls that start together', async () => {
    const { issuer, clock, service } = ask(json(200, { id: 1 }), {}, { limits: { perSecond: 2 } })
    await Promise.all(Array.from({ length: 4 }, () => issuer.verify(targetOf(service, acmeKey()))))
    assert.deepEqual(clock.slept.length, 3)
    assert(clock.now().getTime() - Date.parse('2026-11-20T12:00:00.000Z') >= 1500)
  })

  it('sends no more in an hour than the service takes', async () => {
    const { issuer, calls, clock, service } = ask(json(200, { id: 1 }), {}, { limits: { perHour: 2 } })
    const states = []
    for (let i = 0; i < 3; i++) states.push((await issuer.verify(targetOf(service, acmeKey()))).state)
    assert.deepEqual(states, ['live', 'live', 'unknown'])
    await clock.sleep(3_600_000)
    assert.equal((await issuer.verify(targetOf(service, acmeKey()))).state, 'live')
    assert.equal(calls.length, 3)
  })
})
