import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { credentialFrom, targetFor } from '../../src/issuer/target.ts'
import type { KeyParts } from '../../src/model/secret.ts'
import type { Key } from '../../src/model/service.ts'
import { acmeKey, partsOf, serviceWith, word } from './memory.ts'

const revealed = (parts: KeyParts | null) =>
  parts && Object.fromEntries(Object.entries(parts).map(([part, its]) => [part, its.reveal()]))
const pair = {
  name: 'pair',
  within: 3,
  parts: { id: { shape: [{ base62: 4 }], public: true }, secret: { shape: [{ base62: 8 }] } },
} as const satisfies Key

describe('a target', () => {
  const service = serviceWith(
    { admin: { is: 'acme/pair', env: 'ACME_ADMIN' } },
    { vars: { host: { env: 'Acme_Host', default: 'a.test' }, org: { env: 'ACME_ORG' } } },
  )
  const whole = { ...service, keys: { ...service.keys, pair } }
  const from = (environment: Record<string, string | undefined>, overrides?: Record<string, string>) =>
    targetFor(whole, 'acme-key', partsOf(service.keys['acme-key']!, acmeKey()), environment, overrides)

  it('takes settings from the configuration, then the environment, then defaults', () => {
    assert.deepEqual(from({}).vars, { host: 'a.test' })
    assert.deepEqual(from({ Acme_Host: ' b.test ', ACME_ORG: '' }).vars, { host: 'b.test' })
    assert.deepEqual(from({ ACME_HOST: 'c.test', ACME_ORG: 'o' }, { host: 'd.test' }).vars, { host: 'd.test', org: 'o' })
    assert.deepEqual(from({ acme_host: 'e.test' }).vars, { host: 'e.test' })
    assert.deepEqual(from({}, { toString: 'x' } as never).vars, { host: 'a.test' })
  })

  it('takes the admin credential in the parts of its kind', () => {
    assert.equal(from({}).admin, null)
    assert.deepEqual(revealed(from({ ACME_ADMIN: ' abcd:efgh:ijkl\n' }).admin), { id: 'abcd', secret: 'efgh:ijkl' })
    for (const value of ['', ' ', 'abcd', 'abcd:', ':efgh'])
      assert.equal(from({ ACME_ADMIN: value }).admin, null, JSON.stringify(value))
    const elsewhere = serviceWith({ admin: { is: 'other/key', env: 'ACME_ADMIN' } })
    assert.deepEqual(revealed(targetFor(elsewhere, 'acme-key', {}, { ACME_ADMIN: 'x:y' }).admin), { key: 'x:y' }, 'whole')
    assert.equal(targetFor(elsewhere, 'acme-key', {}, { ACME_ADMIN: ' ' }).admin, null)
  })

  it('takes one in parts from the file that a service hands it out in', () => {
    const file = JSON.stringify({ type: 'service', id: 'abcd', secret: 'a\nb:c', more: { id: 'x' } })
    assert.deepEqual(revealed(from({ ACME_ADMIN: file }).admin), { id: 'abcd', secret: 'a\nb:c' })
    for (const value of ['{', '{}', '{"id":"abcd"}', '{"id":"abcd","secret":7}', '{"id":"","secret":"x"}'])
      assert.equal(from({ ACME_ADMIN: value }).admin, null, value)
  })

  it('names the pieces of an admin key, too', () => {
    const key = acmeKey()
    assert.deepEqual(revealed(credentialFrom(serviceWith({}).keys['acme-key']!, key)), { id: key.slice(5, 13), key })
    const odd = word(10)
    assert.deepEqual(
      revealed(credentialFrom(serviceWith({}).keys['acme-key']!, odd)),
      { key: odd },
      'a layout that is new is no reason to refuse it',
    )
  })
})
