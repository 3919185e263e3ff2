import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readConfiguration } from '../../src/config/read.ts'

const byId = { request: 'DELETE https://keys.acme.test/keys/{key.id}', means: { done: 204 } }
const self = { request: 'GET https://keys.acme.test/self', means: { live: 200, dead: 401 } }
const parts = {
  parts: { id: { shape: ['ACME', { digit: 12 }], public: true }, secret: { shape: ['acmesecret', { base62: 40 }] } },
  within: 5,
}
const oneValue = { shape: ['acme_', { base62: 8, as: 'id' }, '_', { base62: 32, as: 'rest' }] }

function faultOf(key: object, lookups: object = {}): string | null {
  const kind = {
    name: 'Acme key',
    source: 'https://acme.test/keys',
    manual: { page: 'https://keys.acme.test/', steps: ['Delete it'] },
    ...key,
  }
  const acme = { name: 'Acme', docs: 'https://acme.test', hosts: ['keys.acme.test'], lookups, keys: { 'acme-key': kind } }
  try {
    readConfiguration(JSON.stringify({ services: { acme } }), 'rekey.yml', { services: [] })
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** Who writes the id of another's key beside a secret of their own must not have that key ended. */
describe('a part that names the key that is ended', () => {
  const bearer = { carriers: [{ header: 'Authorization', value: 'Bearer {key.secret}' }] }
  const basic = { carriers: [{ basic: '{key.id}:{key.secret}' }] }
  const wrong = /\{key\.id\} names the key that is ended, and `verify` does not carry it: it may be another key’s/

  it('has to be one that its service is asked about', () => {
    assert.match(faultOf({ ...parts, ...bearer, verify: self, revoke: byId }) ?? '', wrong)
    assert.match(faultOf({ ...parts, ...bearer, verify: self, revoke: [{ ...byId, carrier: basic.carriers[0] }] }) ?? '', wrong)
    const stop = { ...byId, undo: byId }
    assert.match(faultOf({ ...parts, ...bearer, verify: self, disable: stop }) ?? '', wrong)
    const list = {
      request: 'GET https://keys.acme.test/keys',
      items: 'keys',
      match: { id: 'id', is: '{key.id}' },
      means: { done: 200 },
      reads: { id: 'id' },
    }
    assert.match(faultOf({ ...parts, ...bearer, verify: self, list }) ?? '', wrong)
    const holder = { request: 'GET https://keys.acme.test/holders/{key.id}', gives: { id: 'id' } }
    const byHolder = { ...byId, request: 'DELETE https://keys.acme.test/holders/{holder.id}' }
    assert.match(faultOf({ ...parts, ...bearer, verify: self, revoke: byHolder }, { holder }) ?? '', wrong)
  })

  it('is one where it goes along, in whatever way', () => {
    assert.equal(faultOf({ ...parts, ...basic, verify: self, revoke: byId }), null)
    assert.equal(faultOf({ ...parts, ...bearer, verify: { ...self, carrier: basic.carriers[0] }, revoke: byId }), null)
    const inBody = { ...self, request: 'POST https://keys.acme.test/check', json: { id: '{key.id}', secret: '{key.secret}' } }
    assert.equal(faultOf({ ...parts, ...bearer, verify: inBody, revoke: byId }), null)
    const exchange = { request: 'POST https://keys.acme.test/token', carrier: basic.carriers[0] }
    assert.equal(faultOf({ ...parts, carriers: [{ exchange, gives: 'token' }], verify: self, revoke: byId }), null)
    const signed = { sign: 'sigv4', service: 'keys', region: 'us-east-1' }
    assert.equal(faultOf({ ...parts, carriers: [signed], verify: self, revoke: byId }), null)
    assert.equal(faultOf({ ...parts, ...bearer, revoke: byId }), null, 'what nobody can be asked about is ended by its value')
  })

  it('stands in a key of one value, which goes along whole, or in pieces that do', () => {
    const header = { carriers: [{ header: 'X-Acme-Key', value: '{key}' }] }
    assert.equal(faultOf({ ...oneValue, ...header, verify: self, revoke: byId }), null)
    assert.equal(faultOf({ ...oneValue, carriers: [{ query: 'key' }], verify: self, revoke: byId }), null)
    const rest = { ...self, request: 'GET https://keys.acme.test/self/{key.rest}', as: 'none' }
    assert.match(faultOf({ ...oneValue, verify: rest, revoke: { ...byId, as: 'none' } }) ?? '', wrong)
    const both = { ...rest, request: 'GET https://keys.acme.test/self/{key.id}/{key.rest}' }
    assert.equal(faultOf({ ...oneValue, verify: both, revoke: { ...byId, as: 'none' } }), null)
  })
})
