import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { awsAccountOf } from '../../src/config/aws-account.ts'
import { bindingOf } from '../../src/config/binding.ts'
import { canariesOf } from '../../src/config/canaries.ts'
import type { Canary } from '../../src/model/configuration.ts'
import type { Leak } from '../../src/model/leak.ts'
import { Secret } from '../../src/model/secret.ts'
import { word } from '../issuer/memory.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** An id as AWS makes them now: one bit, the account's 40, and whatever comes. */
function idOf(account: string, rest = 0n): string {
  let bits = (((1n << 40n) | BigInt(account)) << 39n) | (rest & ((1n << 39n) - 1n))
  let text = ''
  for (let i = 0; i < 16; i++) {
    text = letters[Number(bits & 31n)] + text
    bits >>= 5n
  }
  return `AKIA${text}`
}
const key = (id: string, secret = word(40)) => ({
  ...{ service: 'aws', kind: 'aws-access-key', parts: { id: new Secret(id), secret: new Secret(secret) } },
})
const canary = (more: Partial<Canary>): Canary => ({ service: null, account: null, id: null, value: null, reason: null, ...more })

describe('the account in an AWS access key’s id', () => {
  it('is read without asking anyone', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.bigInt({ min: 0n, max: 1n << 39n }), (account, rest) => {
        const text = account.toString().padStart(12, '0')
        assert.equal(awsAccountOf(idOf(text, rest)), text)
      }),
    ))

  it('is not guessed where an id is old, or none', () => {
    for (const id of [
      `AKIAI${'A'.repeat(15)}`,
      `AKIAJ${'A'.repeat(15)}`,
      '',
      'AKIA',
      `AKIA${'1'.repeat(16)}`,
      `BKIAQ${'A'.repeat(15)}`,
    ])
      assert.equal(awsAccountOf(id), null, id)
  })
})

describe('a canary', () => {
  it('is known by an account that a public page names', async () => {
    const of = await canariesOf([])
    assert.match(of(key(idOf('595918472158'))) ?? '', /canarytokens\.org/)
    assert.equal(of(key(idOf('595918472159'))), null)
    assert.equal(of({ ...key(idOf('595918472158')), service: 'other' }), null, 'another service’s ids mean something else')
  })

  it('is known by account, id or value of the configuration, and no other key is', async () => {
    const id = idOf('111122223333')
    const secret = word(40)
    const leak = { ...key(id, secret), confidence: 'certain' } as unknown as Leak
    const shape = {
      parts: { id: { shape: [{ base32: 16 }], public: true }, secret: { shape: [{ base64: 40 }] } },
      name: 'x',
    } as never
    const value = bindingOf(leak, shape, (count) => new Uint8Array(randomBytes(count)))!
    const cases: [Partial<Canary>, boolean][] = [
      [{ account: '111122223333' }, true],
      [{ account: '111122223334' }, false],
      [{ id }, true],
      [{ id: `${id.slice(0, 12)}*` }, true],
      [{ id: 'AKIB*' }, false],
      [{ value }, true],
      [{ value, service: 'github' }, false],
      [{ value, id: 'AKIB*' }, false],
    ]
    for (const [each, isOne] of cases) {
      const of = await canariesOf([canary(each)])
      assert.equal(of(key(id, secret)) !== null, isOne, JSON.stringify(each))
      assert.equal(of(key(idOf('444455556666'))), null)
      assert.ok(!`${of(key(id, secret))}`.includes(secret.slice(0, 8)))
    }
  })
})
