import assert from 'node:assert/strict'
import { createPrivateKey, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import { signRs256 } from '../../src/issuer/rs256.ts'
import type { Key, Service } from '../../src/model/service.ts'
import type { HttpAnswer, HttpCall } from '../../src/model/world.ts'
import { acmeKey, json, makeClock, makeMemory, serviceWith, targetOf } from './memory.ts'

function run(answer: (call: HttpCall, count: number) => HttpAnswer, key: object, more: Partial<Service> = {}) {
  const { network, calls } = makeMemory(answer)
  return { issuer: makeIssuer({ network, clock: makeClock(), loopback: [] }), calls, service: serviceWith(key, more) }
}

/** Records are named by whoever made them, and told by a piece of the key. */
const named = {
  verify: {
    request: 'GET https://keys.acme.test/self',
    means: { live: 200 },
    reads: { id: 'id', account: 'account', owner: 'owner' },
  },
  list: {
    request: 'GET https://keys.acme.test/keys',
    items: 'keys',
    match: { id: 'of', is: '{key.id}' },
    means: { done: { status: 200, at: 'keys' } },
    reads: { id: 'name' },
  },
} as const satisfies Partial<Key>

describe('an answer that someone else may have a say in', () => {
  const record = (name: string) => ({ records: JSON.stringify({ keys: [{ of: 'OF', name }] }) })
  const found = async (records: string) => {
    const value = acmeKey()
    const { issuer, service } = run(() => json(200, records.replaceAll('OF', value.split('_')[1]!)), named)
    return issuer.find(targetOf(service, value), 'key')
  }

  it('gives a record’s id as it is, or none: what is made of it would be another record’s', async () => {
    assert.equal((await found(record('prod').records)).id, 'prod')
    // What is left of a letter in Latin-1, read as UTF-8.
    assert.equal((await found(record('caf\ufffd').records)).id, null)
    for (const name of ['prod\u200b', ' prod', 'prod\n', 'pro\u00add', '\u202eprod', `prod${'x'.repeat(200)}`, ''])
      assert.deepEqual(
        await found(record(name).records).then(({ outcome, id }) => [outcome, id]),
        ['one', null],
        JSON.stringify(name),
      )
  })

  it('gives no id of a number that JSON does not carry whole', async () => {
    assert.equal((await found('{"keys":[{"of":"OF","name":9007199254740991}]}')).id, '9007199254740991')
    assert.equal((await found('{"keys":[{"of":"OF","name":9007199254740993}]}')).id, null)
    assert.equal((await found('{"keys":[{"of":"OF","name":1e400}]}')).id, null)
  })

  it('has a person’s or an account’s name as it is, or not at all: other names are compared with it', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (name) => {
        const { issuer, service } = run(() => json(200, { id: name, account: name, owner: name }), named)
        const { id, account, owner } = await issuer.verify(targetOf(service, acmeKey()))
        for (const said of [id, account, owner]) assert.ok(said === null || said === name)
      }),
    ))

  it('ends no list by a header that names a next page in another way than the usual one', async () => {
    const links = [
      '<https://keys.acme.test/keys?page=2>; title="more"; rel="next"',
      '<https://keys.acme.test/keys?page=2>; rel=next; title="more"',
      "<https://keys.acme.test/keys?page=2>; rel='next'",
      '<https://keys.acme.test/keys?page=2>; REL="next"',
      '<https://keys.acme.test/keys?page=2>; rel="last next"',
      `<https://keys.acme.test/keys?${'x'.repeat(21_000)}>; rel="next"`,
    ]
    for (const link of links) {
      const value = acmeKey()
      const own = { of: value.split('_')[1], name: 'k1' }
      const { issuer, calls, service } = run(
        ({ url }) => (url.includes('page=2') ? json(200, { keys: [own] }) : json(200, { keys: [own] }, { link })),
        { ...named, list: { ...named.list, next: 'link' } },
      )
      const { outcome } = await issuer.find(targetOf(service, value), 'key')
      assert.ok(outcome === 'unknown' || (outcome === 'several' && calls.length === 2), `${link.slice(0, 80)}: ${outcome}`)
    }
  })

  it('is no proof where an administrator asks: the refusal may be that it is none of that account', async () => {
    const means = { live: { status: 200, at: 'active', is: true }, dead: { status: 200, at: 'active', is: false } }
    const { issuer, service } = run(() => json(200, { active: false }), {
      admin: { is: 'acme/acme-key', env: 'ACME_ADMIN' },
      verify: { request: 'POST https://keys.acme.test/introspect', as: 'admin', form: { token: '{key}' }, means },
    })
    const admin = targetOf(service, acmeKey()).parts
    const verdict = await issuer.verify(targetOf(service, acmeKey(), { admin }))
    assert.deepEqual([verdict.state, verdict.refused], ['unknown', true])
  })
})

describe('a private key that someone else wrote down', () => {
  it('signs nothing where it is larger than any that is in use', () => {
    const odd = (bits: number) => {
      const number = randomBytes(bits / 8)
      number[0]! |= 128
      number[number.length - 1]! |= 1
      return number.toString('base64url')
    }
    const rsa = (bits: number) => {
      const half = () => odd(bits / 2)
      const key = { kty: 'RSA', n: odd(bits), e: 'AQAB', d: odd(bits), p: half(), q: half(), dp: half(), dq: half(), qi: half() }
      return createPrivateKey({ key, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' }) as string
    }
    assert.throws(() => signRs256({ iss: 'x' }, rsa(32_768)), /larger than any/)
  })
})
