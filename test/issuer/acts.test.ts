import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import type { List, Service } from '../../src/model/service.ts'
import type { HttpAnswer, HttpCall } from '../../src/model/world.ts'
import { acmeKey, json, makeClock, makeMemory, serviceWith, targetOf, word } from './memory.ts'

const done = { done: 204, gone: { status: 404, at: 'error' }, denied: { status: 403, at: 'error' } } as const
const self = { request: 'DELETE https://keys.acme.test/self', means: done } as const
const byAdmin = { request: 'DELETE https://keys.acme.test/keys/{key.id}', as: 'admin', means: done, settles: 30 } as const
const admin = { is: 'acme/acme-key', env: 'ACME_ADMIN' }
const verifying = {
  request: 'GET https://keys.acme.test/self',
  means: { live: 200 },
  reads: { id: 'id', scopes: 'scopes' },
} as const

function run(answer: (call: HttpCall, count: number) => HttpAnswer, key: object, more: Partial<Service> = {}) {
  const { network, calls } = makeMemory(answer)
  return { issuer: makeIssuer({ network, clock: makeClock(), loopback: [] }), calls, service: serviceWith(key, more) }
}
const adminParts = (service: Service) => targetOf(service, acmeKey()).parts

describe('the ways of an act', () => {
  it('are tried in order: the next after a refusal, and where a credential is missing', async () => {
    const { issuer, calls, service } = run((_, count) => (count === 1 ? json(403, { error: 'x' }) : json(204, '')), {
      revoke: [self, byAdmin],
      admin,
    })
    const target = targetOf(service, acmeKey(), { admin: adminParts(service) })
    assert.deepEqual(await issuer.act(target, 'revoke'), { outcome: 'done', status: 204, way: 1, note: null, settles: 30 })
    assert.deepEqual(
      calls.map(({ url }) => new URL(url).pathname),
      ['/self', `/keys/${target.parts.id!.reveal()}`],
    )
    assert.equal(calls[1]!.headers.authorization, `Bearer ${target.admin!.key!.reveal()}`, 'the second is signed by the admin')

    const without = await issuer.act(targetOf(service, acmeKey()), 'revoke')
    assert.equal(without.outcome, 'done')
    assert.equal(without.way, 0)
  })

  it('are told one by one where none of them could be gone', async () => {
    const { issuer, service } = run(() => json(403, { error: 'x' }), { revoke: [self, byAdmin], admin })
    const answer = await issuer.act(targetOf(service, acmeKey()), 'revoke')
    assert.deepEqual(answer, {
      outcome: 'denied',
      status: 403,
      way: 1,
      note: 'the service refused it (403); ACME_ADMIN is not set (acme/acme-key)',
      settles: 30,
    })
  })

  for (const answer of [
    json(500, ''),
    json(302, ''),
    json(403, '<html>'),
    json(200, {}),
    json(204, '', {}),
    { status: null, why: 'time-out' },
    { status: null, why: 'cut off' },
  ] as HttpAnswer[])
    it(`are not tried on after ${answer.status ?? (answer as { why: string }).why}: it may have been done`, async () => {
      const { issuer, calls, service } = run(() => answer, { revoke: [self, byAdmin], admin })
      const target = targetOf(service, acmeKey(), { admin: adminParts(service) })
      const { outcome, way, note } = await issuer.act(target, 'revoke')
      assert.equal(outcome, answer.status === 204 ? 'done' : 'unknown')
      assert.equal(way, 0)
      assert.equal(note === null, outcome === 'done')
      assert.equal(calls.length, 1)
    })

  it('are tried on where it is certain that nothing was sent', async () => {
    const { issuer, calls, service } = run(() => ({ status: null, why: 'refused address' }), { revoke: [self, byAdmin], admin })
    const answer = await issuer.act(targetOf(service, acmeKey(), { admin: adminParts(service) }), 'revoke')
    assert.equal(answer.outcome, 'denied')
    assert.match(answer.note!, /nothing was sent/)
    assert.equal(calls.length, 2)
  })

  it('that a description does not have are denied in one sentence', async () => {
    const { issuer, calls, service } = run(() => json(204, ''), {})
    for (const act of ['revoke', 'disable', 'undo'] as const) {
      const { outcome, note } = await issuer.act(targetOf(service, acmeKey()), act)
      assert.equal(outcome, 'denied')
      assert.match(note!, /^the service has no call to/)
    }
    assert.equal(calls.length, 0)
  })

  it('take back what they stopped', async () => {
    const disable = {
      ...byAdmin,
      request: 'POST https://keys.acme.test/keys/{key.id}/off',
      undo: { ...byAdmin, request: 'POST https://keys.acme.test/keys/{key.id}/on' },
    } as const
    const { issuer, calls, service } = run(() => json(204, ''), { disable, admin })
    const target = targetOf(service, acmeKey(), { admin: adminParts(service) })
    assert.equal((await issuer.act(target, 'disable')).outcome, 'done')
    assert.equal((await issuer.act(target, 'undo')).outcome, 'done')
    assert.deepEqual(
      calls.map(({ url }) => url.slice(-3)),
      ['off', '/on'],
    )
  })

  it('say gone where there was nothing left', async () => {
    const { issuer, service } = run(() => json(404, { error: 'x' }), { revoke: self })
    assert.equal((await issuer.act(targetOf(service, acmeKey()), 'revoke')).outcome, 'gone')
  })
})

describe('records', () => {
  const list = (more: Partial<List> = {}): List =>
    ({
      request: 'GET https://keys.acme.test/keys?limit=2',
      as: 'admin',
      items: 'keys',
      match: { equals: 'token' },
      means: { done: { status: 200, at: 'keys' }, denied: { status: 403, at: 'error' } },
      reads: { id: 'id' },
      label: 'label',
      ...more,
    }) as List
  const pages = (all: readonly unknown[][]) => (call: HttpCall) => {
    const page = Number(new URL(call.url).searchParams.get('cursor') ?? 0)
    return json(200, { keys: all[page], next: page + 1 < all.length ? page + 1 : null })
  }
  const paged = { next: { cursor: 'next', param: 'cursor' } } as const
  const find = async (
    answer: Parameters<typeof run>[0],
    key: string,
    more: Partial<List> = {},
    by: 'key' | { label: string } = 'key',
  ) => {
    const { issuer, calls, service } = run(answer, { list: list(more), admin })
    return { found: await issuer.find(targetOf(service, key, { admin: adminParts(service) }), by), calls }
  }

  it('are read to the last page before one counts as the only one', async () => {
    const key = acmeKey()
    const mine = { id: 'mine', token: key }
    const other = () => ({ id: word(4), token: acmeKey() })
    const once = await find(pages([[mine, other()], [other()], [other()]]), key, paged)
    assert.deepEqual(once.found, { outcome: 'one', id: 'mine', weak: false, status: 200, note: null })
    assert.equal(once.calls.length, 3)
    assert.equal((await find(pages([[mine, other()], [other()], [mine]]), key, paged)).found.outcome, 'several')
    assert.equal((await find(pages([[other()], [other()]]), key, paged)).found.outcome, 'none')
  })

  it('of a list that fails, on whatever page, are not known', async () => {
    const key = acmeKey()
    for (const bad of [
      json(500, ''),
      json(302, ''),
      json(200, ''),
      json(200, { keys: 'x' }),
      json(200, { keys: {} }),
      json(200, {}),
      { status: null, why: 'time-out' } as const,
    ]) {
      const { found } = await find(
        (call, count) => (count === 2 ? bad : pages([[{ id: 'a', token: key }], []])(call)),
        key,
        paged,
      )
      assert.deepEqual([found.outcome, found.id], ['unknown', null])
    }
    assert.equal((await find(() => json(403, { error: 'x' }), key)).found.outcome, 'denied')
  })

  it('of a list that never ends, or leads in a circle, are not known', async () => {
    const key = acmeKey()
    const endless = await find((_, count) => json(200, { keys: [{ id: 'a', token: key }], next: count }), key, paged)
    assert.equal(endless.found.outcome, 'unknown')
    assert.equal(endless.calls.length, 100)
    const circle = await find((_, count) => json(200, { keys: [{ token: key }], next: String(count % 2) }), key, paged)
    assert.match(circle.found.note!, /leads back/)
    assert.equal((await find(() => json(200, { keys: [], next: { a: 1 } }), key, paged)).found.outcome, 'unknown')
  })

  it('are followed to a page whose cursor stands in an address', async () => {
    const key = acmeKey()
    const next = { cursor: { at: 'next', after: 'page=', until: '&' }, param: 'page' } as const
    const ask = (url: string | null) =>
      find(
        (call) =>
          new URL(call.url).searchParams.get('page') === null
            ? json(200, { keys: [], next: url })
            : json(200, { keys: [{ id: 5, token: key }], next: null }),
        key,
        { next },
      )
    const good = await ask('https://elsewhere.test/keys?page=p2&x=1')
    assert.deepEqual([good.found.outcome, good.calls.length], ['one', 2])
    assert.equal(new URL(good.calls[1]!.url).host, 'keys.acme.test')
    assert.equal(new URL(good.calls[1]!.url).searchParams.get('page'), 'p2')
    assert.equal((await ask(null)).found.outcome, 'none')
    assert.equal((await ask('https://keys.acme.test/keys?cursor=2')).found.outcome, 'unknown')
  })

  it('are counted off by page numbers', async () => {
    const key = acmeKey()
    const all = [
      [
        { id: 1, token: acmeKey() },
        { id: 2, token: acmeKey() },
      ],
      [{ id: 3, token: key }],
    ]
    const { found, calls } = await find(
      (call) => json(200, { keys: all[Number(new URL(call.url).searchParams.get('page')) - 1] }),
      key,
      { next: { page: 'page', size: 2 } },
    )
    assert.deepEqual([found.outcome, found.id, calls.length], ['one', '3', 2])
    const fromNought = await find((call) => json(200, { keys: all[Number(new URL(call.url).searchParams.get('page'))] }), key, {
      next: { page: 'page', size: 2, from: 0 },
    })
    assert.deepEqual([fromNought.found.outcome, fromNought.found.id, fromNought.calls.length], ['one', '3', 2])
    const skipped = (call: HttpCall) => Number(new URL(call.url).searchParams.get('skip') ?? 0)
    const bySkip = await find((call) => json(200, { keys: all.flat().slice(skipped(call), skipped(call) + 2) }), key, {
      next: { offset: 'skip', size: 2 },
    })
    assert.deepEqual([bySkip.found.outcome, bySkip.found.id, bySkip.calls.length], ['one', '3', 2])
  })

  it('that move to another page while pages are read are not missed: what none has, none has twice', async () => {
    const [key, next] = [acmeKey(), { page: 'page', size: 2 } as const]
    const mine = { id: 'mine', token: key }
    const records = ['a', 'b', 'c', 'd'].map((id) => ({ id, token: acmeKey() }))
    const [a, b, c, d] = records
    const read = (...readings: readonly (readonly (readonly unknown[])[])[]) => {
      let at = -1
      return find(
        ({ url }) => {
          const page = Number(new URL(url).searchParams.get('page'))
          if (page === 1) at++
          return json(200, { keys: readings[Math.min(at, readings.length - 1)]![page - 1] ?? [] })
        },
        key,
        { next },
      )
    }
    // Someone deletes `a` after the first page was read: `mine`, which began the second, ends the first.
    const moved = await read([[a, b], [c]], [[b, mine], [c]])
    assert.deepEqual([moved.found.outcome, moved.found.id], ['one', 'mine'])
    const same = await read([[a, b], [c]])
    assert.deepEqual([same.found.outcome, same.calls.length], ['none', 4])
    const used = records.map((record) => ({ ...record, used: word(3) }))
    assert.equal((await read([[a, b], [c]], [used.slice(0, 2), [used[2]]])).found.outcome, 'none')
    for (const other of [[[b, d], [c]], [[b, a], [c]], [[b, c]], [[a, b], [c, d], []]]) {
      const { found } = await read([[a, b], [c]], other)
      assert.deepEqual([found.outcome, found.note], ['unknown', 'the list changed while it was read'])
    }
    assert.equal((await read([[a]])).calls.length, 1)
  })

  it('are matched by an id that stands among other text', async () => {
    const key = acmeKey()
    const list = (id: string) =>
      find(() => json(200, { keys: [{ id: 7, name: id }] }), key, { match: { id: 'name', is: 'acme_{key.id}' } })
    assert.deepEqual((await list(`acme_${key.slice(5, 13)}`)).found, {
      ...(await list(`acme_${key.slice(5, 13)}`)).found,
      outcome: 'one',
      id: '7',
      weak: false,
    })
    for (const other of [key.slice(5, 13), `acme_${key.slice(5, 12)}`, 'acme_'])
      assert.equal((await list(other)).found.outcome, 'none')
  })

  it('are followed by link headers, on this list alone', async () => {
    const key = acmeKey()
    const link = (to: string) =>
      find(
        (_, count) =>
          json(
            200,
            { keys: count === 1 ? [] : [{ id: 'a', token: key }] },
            count === 1 ? { link: `<https://x.test/>; rel="prev", <${to}>; rel="next"` } : {},
          ),
        key,
        { next: 'link' },
      )
    const good = await link('https://keys.acme.test/keys?limit=2&page=2')
    assert.equal(good.found.outcome, 'one')
    assert.equal(good.calls[1]!.url, 'https://keys.acme.test/keys?limit=2&page=2')
    const evil = await link('https://evil.test/keys?page=2')
    assert.deepEqual([evil.found.outcome, evil.calls.length], ['unknown', 1])
    const elsewhere = await link('https://keys.acme.test/admin/delete-all?page=2')
    assert.equal(new URL(elsewhere.calls[1]!.url).pathname, '/keys', 'no path is taken from an answer')
  })

  it('that show a part of a key match weakly, and only if enough of it', async () => {
    const key = acmeKey()
    const by = async (match: List['match'], record: unknown) =>
      (await find(() => json(200, { keys: [record] }), key, { match })).found
    assert.deepEqual(await by({ last: 'l' }, { id: 'a', l: key.slice(-4) }), {
      outcome: 'one',
      id: 'a',
      weak: true,
      status: 200,
      note: null,
    })
    assert.equal((await by({ last: 'l' }, { l: key.slice(-3) })).outcome, 'none')
    assert.equal((await by({ first: 'f' }, { f: key.slice(0, 9) })).outcome, 'one')
    assert.equal((await by({ first: 'f' }, { f: '' })).outcome, 'none')
    const sixteen = { first: 'f', least: 16 }
    assert.deepEqual(
      [(await by(sixteen, { f: key.slice(0, 16) })).outcome, (await by(sixteen, { f: key.slice(0, 16) })).weak],
      ['one', false],
    )
    assert.equal((await by(sixteen, { f: key.slice(0, 15) })).outcome, 'none')
    assert.equal((await by({ first: 'f' }, { f: key.slice(0, 16) })).weak, true)
    const own = async (more: Partial<List>, records: readonly unknown[]) =>
      (await find(() => json(200, { keys: records }), key, { match: { last: 'l' }, own: true, ...more })).found
    const mine = { id: 'a', l: key.slice(-4) }
    assert.deepEqual([(await own({ as: 'key' }, [mine])).outcome, (await own({ as: 'key' }, [mine])).weak], ['one', false])
    assert.equal((await own({ as: 'key' }, [mine, { ...mine, id: 'b' }])).outcome, 'several')
    assert.equal((await own({ as: 'admin' }, [mine])).weak, true, 'an administrator sees the keys of others')
    for (const [mask, outcome] of [
      [`${key.slice(0, 8)}...${key.slice(-4)}`, 'one'],
      [`${key.slice(0, 8)}${'*'.repeat(20)}`, 'one'],
      [`•••${key.slice(-4)}`, 'one'],
      [`${key.slice(0, 8)}…${key.slice(-4)}`, 'one'],
      ['********', 'none'],
      ['...', 'none'],
      [`acme_***${word(4)}!`, 'none'],
      [key, 'none'],
    ] as const)
      assert.equal((await by({ mask: 'm' }, { m: mask })).outcome, outcome, mask)
    assert.equal((await by({ id: 'no', is: '{key.id}' }, { no: key.slice(5, 13), id: 'a' })).weak, false)
  })

  it('are found by the label that a key was given', async () => {
    const records = [{ id: 'a', label: 'rekey-1' }, { id: 'b', label: 'rekey-11' }, { id: 'c', label: null }, 'x', null]
    const { found } = await find(() => json(200, { keys: records }), acmeKey(), {}, { label: 'rekey-1' })
    assert.deepEqual([found.outcome, found.id, found.weak], ['one', 'a', false])
    const { label: _, ...unlabelled } = list()
    const { issuer, service } = run(() => json(200, { keys: [] }), { list: unlabelled, admin })
    assert.equal(
      (await issuer.find(targetOf(service, acmeKey(), { admin: adminParts(service) }), { label: 'x' })).outcome,
      'denied',
    )
  })

  it('give back to the service what a look-up found there, whole, and nothing where it found nothing', async () => {
    const policies = [{ effect: 'allow', resources: { 'a.b': '*' }, groups: [{ id: 1 }] }]
    for (const [given, outcome] of [
      [{ policies }, 'done'],
      [{ policies: [] }, 'denied'],
      [{ policies: {} }, 'denied'],
      [{}, 'denied'],
    ] as const) {
      const { network, calls } = makeMemory((call) => (call.method === 'GET' ? json(200, given) : json(204, '')))
      const service = serviceWith(
        { revoke: { request: 'DELETE https://keys.acme.test/k', json: { policies: '{record.policies}' }, means: { done: 204 } } },
        { lookups: { record: { request: 'GET https://keys.acme.test/k', as: 'none', gives: { policies: 'policies' } } } },
      )
      const answer = await makeIssuer({ network, clock: makeClock(), loopback: [] }).act(targetOf(service, acmeKey()), 'revoke')
      assert.equal(answer.outcome, outcome)
      assert.deepEqual(
        calls.slice(1).map(({ body }) => JSON.parse(body!)),
        outcome === 'done' ? [{ policies }] : [],
      )
    }
  })

  it('hold a call back where a value is not there that it needs and does not carry', async () => {
    for (const [type, outcome] of [
      ['person', 'done'],
      ['team', 'denied'],
    ] as const) {
      const { network, calls } = makeMemory((call) => (call.method === 'GET' ? json(200, { type, id: 1 }) : json(204, '')))
      const request = { request: 'GET https://keys.acme.test/me', as: 'none', gives: { id: 'id' } } as const
      const service = serviceWith(
        { revoke: { request: 'DELETE https://keys.acme.test/k', needs: ['{person.id}'], means: { done: 204 } } },
        { lookups: { person: { ...request, of: { status: 200, at: 'type', is: 'person' } } } },
      )
      const answer = await makeIssuer({ network, clock: makeClock(), loopback: [] }).act(targetOf(service, acmeKey()), 'revoke')
      assert.equal(answer.outcome, outcome)
      assert.equal(
        calls.some(({ method }) => method === 'DELETE'),
        outcome === 'done',
      )
      assert(calls.every(({ body }) => body === null))
    }
  })

  it('give an act the id that it needs: the only one, strongly matched, or the one handed in', async () => {
    const key = acmeKey()
    const revoke = { request: 'DELETE https://keys.acme.test/keys/{list.id}', as: 'admin', means: done } as const
    const act = async (keys: unknown, more: Partial<List> = {}, found?: string) => {
      const { issuer, calls, service } = run((call) => (call.method === 'GET' ? json(200, { keys }) : json(204, '')), {
        list: list(more),
        revoke,
        admin,
      })
      const answer = await issuer.act(targetOf(service, key, { admin: adminParts(service) }), 'revoke', found)
      return [answer.outcome, calls.at(-1)!.method, new URL(calls.at(-1)!.url).pathname]
    }
    assert.deepEqual(await act([{ id: 'k 1', token: key }]), ['done', 'DELETE', '/keys/k%201'])
    assert.deepEqual(
      await act([
        { id: 1, token: key },
        { id: 2, token: key },
      ]),
      ['denied', 'GET', '/keys'],
    )
    assert.deepEqual(await act([{ token: key }]), ['denied', 'GET', '/keys'])
    assert.deepEqual(await act([{ id: '..', token: key }]), ['denied', 'GET', '/keys'])
    assert.deepEqual(await act([{ id: 1, l: key.slice(-4) }], { match: { last: 'l' } }), ['denied', 'GET', '/keys'])
    assert.deepEqual(await act([], {}, 'k9'), ['done', 'DELETE', '/keys/k9'])
  })
})

describe('many keys at once', () => {
  const report = {
    request: 'POST https://keys.acme.test/report',
    as: 'none',
    json: { keys: ['{key}'], why: 'x' },
    batch: 3,
    means: { done: 202, denied: { status: 422, at: 'error' } },
    settles: 60,
  } as const

  it('share as few calls as the service allows', async () => {
    const { issuer, calls, service } = run(() => json(202, ''), { revoke: report })
    const keys = Array.from({ length: 7 }, acmeKey)
    const answers = await issuer.actOnAll(
      keys.map((key) => targetOf(service, key)),
      'revoke',
    )
    assert.deepEqual(
      calls.map(({ body }) => (JSON.parse(body!) as { keys: string[] }).keys),
      [keys.slice(0, 3), keys.slice(3, 6), keys.slice(6)],
    )
    assert(calls.every(({ headers }) => headers.authorization === undefined))
    assert.deepEqual(
      answers.map(({ outcome, settles }) => [outcome, settles]),
      keys.map(() => ['done', 60]),
    )
  })

  it('are answered in their order, one by one where they can’t share', async () => {
    const single = serviceWith({ revoke: self }, { id: 'single' })
    const { issuer, calls, service } = run((call) => (call.method === 'POST' ? json(202, '') : json(404, { error: 'x' })), {
      revoke: report,
    })
    const targets = [targetOf(single, acmeKey()), targetOf(service, acmeKey()), targetOf(single, acmeKey())]
    const answers = await issuer.actOnAll(targets, 'revoke')
    assert.deepEqual(
      answers.map(({ outcome }) => outcome),
      ['gone', 'done', 'gone'],
    )
    assert.equal(calls.length, 3)
  })

  it('are all in doubt where their call is, and go one by one where it was refused', async () => {
    const doubt = run(() => json(500, ''), { revoke: report })
    const two = [targetOf(doubt.service, acmeKey()), targetOf(doubt.service, acmeKey())]
    assert.deepEqual(
      (await doubt.issuer.actOnAll(two, 'revoke')).map(({ outcome }) => outcome),
      ['unknown', 'unknown'],
    )
    assert.equal(doubt.calls.length, 1)
    const refused = run((_, count) => (count === 2 ? json(202, '') : json(422, { error: 'x' })), { revoke: report })
    const pair = [targetOf(refused.service, acmeKey()), targetOf(refused.service, acmeKey())]
    assert.deepEqual(
      (await refused.issuer.actOnAll(pair, 'revoke')).map(({ outcome }) => outcome),
      ['done', 'denied'],
    )
    assert.equal(refused.calls.length, 3)
  })
})

describe('a mint', () => {
  const create = {
    request: 'POST https://keys.acme.test/keys',
    json: { label: '{incident.label}' },
    means: { done: { status: 201, at: 'key' }, denied: { status: 403, at: 'error' } },
    gives: { key: 'key' },
    reads: { id: 'id' },
  } as const
  const key = { verify: verifying, create }
  const mint = async (answer: HttpAnswer, more: object = {}) => {
    const { issuer, service } = run((call) => (call.method === 'GET' ? json(200, { id: 1 }) : answer), {
      ...key,
      ...more,
    })
    const target = targetOf(service, acmeKey())
    return { made: await issuer.mint(target, 'create', 'rekey-1', await issuer.verify(target)), target }
  }

  it('gives the whole new key, with the pieces that its shape names', async () => {
    const fresh = acmeKey()
    const { made } = await mint(json(201, { key: fresh, id: 'k2' }))
    assert.deepEqual([made.outcome, made.id, made.status, made.note], ['done', 'k2', 201, null])
    assert.equal(made.parts!.key!.reveal(), fresh)
    assert.equal(made.parts!.id!.reveal(), fresh.slice(5, 13))
  })

  it('leaves a public part what it was where the answer has none, never a secret one', async () => {
    const parts = { user: { shape: [{ base62: 8 }], public: true }, key: { shape: [{ base62: 24 }] } }
    const inParts = (gives: object) => ({
      ...key,
      create: { ...create, gives },
      parts,
      within: 3,
      shape: undefined,
      carriers: [{ basic: '{key.user}:{key.key}' }],
    })
    const fresh = word(24)
    const values = { user: word(8), key: word(24) }
    const made = async (gives: object) => {
      const answer = json(201, { key: fresh })
      const { issuer, service } = run((call) => (call.method === 'GET' ? json(200, { id: 1 }) : answer), inParts(gives))
      const target = targetOf(service, values)
      return issuer.mint(target, 'create', 'rekey-1', await issuer.verify(target))
    }
    const { parts: given } = await made({ key: 'key' })
    assert.deepEqual([given!.user!.reveal(), given!.key!.reveal()], [values.user, fresh])
    assert.equal((await made({ user: 'key' })).outcome, 'unknown')
    assert.equal((await made({ user: 'user', key: 'key' })).outcome, 'unknown', 'it was named and did not come')
  })

  for (const [name, body] of [
    ['no key', { key: '' }],
    ['something else', { key: { a: 1 } }],
    ['a number', { key: 12345678 }],
    ['a line break in the key', { key: 'abcdefgh\nijkl' }],
    ['a short word', { key: 'abc' }],
  ] as const)
    it(`that was done and answers with ${name} is unknown: there is a key that nobody has`, async () => {
      const { made } = await mint(json(201, body), { create: { ...create, means: { done: 201 } } })
      assert.deepEqual([made.outcome, made.parts, made.id], ['unknown', null, null])
      assert.notEqual(made.note, null)
    })

  it('that answers with the old key is unknown', async () => {
    const { network } = makeMemory((call) => json(201, { key: call.headers.authorization!.slice(7) }))
    const service = serviceWith({ create })
    const issuer = makeIssuer({ network, clock: makeClock(), loopback: [] })
    const target = targetOf(service, acmeKey())
    const made = await issuer.mint(target, 'create', 'rekey-1', await issuer.verify(target))
    assert.equal(made.outcome, 'unknown')
  })

  it('that was cut off may have made one, that was refused or not sent has not', async () => {
    for (const [answer, outcome] of [
      [{ status: null, why: 'cut off' }, 'unknown'],
      [{ status: null, why: 'time-out' }, 'unknown'],
      [json(500, ''), 'unknown'],
      [json(201, '{"key": "abc'), 'unknown'],
      [json(403, '<html>'), 'unknown'],
      [json(403, { error: 'x' }), 'denied'],
      [{ status: null, why: 'unreachable' }, 'denied'],
    ] as [HttpAnswer, string][])
      assert.equal((await mint(answer)).made.outcome, outcome)
  })

  it('does not show a new key as its id', async () => {
    const fresh = acmeKey()
    const { made } = await mint(json(201, { key: fresh, id: fresh }))
    assert.deepEqual([made.outcome, made.id], ['done', null])
  })

  it('asks again what the old key may do where the verdict is not its own', async () => {
    const { issuer, calls, service } = run(
      (call) => (call.method === 'GET' ? json(200, { scopes: ['a'] }) : json(201, { key: acmeKey() })),
      {
        verify: verifying,
        create: { ...create, json: { scopes: '{verify.scopes}' } },
      },
    )
    const target = targetOf(service, acmeKey())
    const verdict = await issuer.verify(target)
    await issuer.mint(target, 'create', 'l', { ...verdict, scopes: ['everything'] })
    assert.deepEqual(
      calls.map(({ method }) => method),
      ['GET', 'GET', 'POST'],
    )
    assert.deepEqual(JSON.parse(calls[2]!.body!), { scopes: ['a'] })
  })
})

describe('a plan', () => {
  it('prints each way without a secret, and what is missing', () => {
    const { issuer, calls, service } = run(
      () => json(200, {}),
      {
        verify: { request: 'GET https://{var.host}/orgs/{var.org}/self?k={key}', means: { live: 200 } },
        revoke: [self, byAdmin, { ...self, as: 'none', request: 'DELETE https://keys.acme.test/{list.id}' }],
        admin,
      },
      { hosts: ['keys.acme.test', '{var.host}'], vars: { host: { env: 'ACME_HOST' }, org: { env: 'ACME_ORG' } } },
    )
    const key = acmeKey()
    const target = targetOf(service, key, { vars: { host: 'https://own.acme.test/' } })
    const verify = issuer.planned(target, 'verify')
    const revoke = issuer.planned(target, 'revoke')
    assert.deepEqual(verify, [
      {
        act: 'verify',
        method: 'GET',
        host: 'own.acme.test',
        path: '/orgs/{var.org}/self?k={key}',
        as: 'key',
        missing: 'ACME_ORG is not set',
      },
    ])
    assert.deepEqual(
      revoke.map(({ path, as, missing }) => [path, as, missing]),
      [
        ['/self', 'key', null],
        ['/keys/{key.id}', 'admin', 'ACME_ADMIN is not set (acme/acme-key)'],
        ['/{list.id}', 'none', 'nothing gives {list.id}'],
      ],
    )
    assert.deepEqual(issuer.planned(target, 'create'), [])
    assert.equal(calls.length, 0)
    assert(!JSON.stringify([verify, revoke]).includes(key.slice(5)))
  })
})

describe('no secret', () => {
  it('is in anything that is given back, whatever the service echoes', async () => {
    const key = acmeKey()
    const echo = () =>
      json(200, { id: key, name: key, owner: `${key} `, keys: [{ id: key, token: key }], error: key, status: key })
    const { issuer, service } = run(echo, {
      verify: { ...verifying, reads: { id: 'id', name: 'name', owner: 'owner', account: 'error', scopes: 'name', page: 'name' } },
      list: {
        request: 'GET https://keys.acme.test/keys',
        items: 'keys',
        match: { equals: 'token' },
        means: { done: 200 },
        reads: { id: 'id' },
      },
      revoke: [self],
    })
    const target = targetOf(service, key)
    const given = [
      await issuer.verify(target),
      await issuer.find(target, 'key'),
      await issuer.act(target, 'revoke'),
      issuer.planned(target, 'revoke'),
    ]
    assert(!JSON.stringify(given).includes(key.slice(14)))
    assert.equal((given[0] as { state: string }).state, 'live')
  })

  it('becomes text by accident: a target can’t be written down', () => {
    const target = targetOf(serviceWith({}), acmeKey())
    assert.throws(() => JSON.stringify(target), TypeError)
  })
})
