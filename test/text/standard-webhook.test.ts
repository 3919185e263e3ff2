import assert from 'node:assert/strict'
import { createHmac, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Secret } from '../../src/model/secret.ts'
import { signedHeaders } from '../../src/text/standard-webhook.ts'

const at = new Date('2026-11-21T12:00:00.900Z')
const secretOf = (bytes: Uint8Array) => new Secret(`whsec_${Buffer.from(bytes).toString('base64')}`)

describe('a signed webhook', () => {
  it('has id, time in seconds, and the signature over both and the body', () => {
    const key = randomBytes(32)
    const body = '{"type":"key.store","data":{"name":"ä"}}'
    const headers = signedHeaders(secretOf(key), 'HOOK', { id: 'msg_1', at, body })
    const expected = createHmac('sha256', key)
      .update(Buffer.from(`msg_1.1795262400.${body}`, 'utf8'))
      .digest('base64')
    assert.deepEqual(headers, {
      'content-type': 'application/json',
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1795262400',
      'webhook-signature': `v1,${expected}`,
    })
  })

  it('changes with every part of it', () => {
    const signature = (key: Uint8Array, id: string, time: number, body: string) =>
      signedHeaders(secretOf(key), 'HOOK', { id, at: new Date(time * 1000), body })['webhook-signature']
    const key = randomBytes(24)
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 4e9 }), fc.nat({ max: 99 }), (body, time, number) => {
        const first = signature(key, `m${number}`, time, body)
        assert.notEqual(first, signature(key, `m${number}`, time, `${body} `))
        assert.notEqual(first, signature(key, `m${number}`, time + 1, body))
        assert.notEqual(first, signature(key, `m${number}x`, time, body))
        assert.notEqual(first, signature(randomBytes(24), `m${number}`, time, body))
      }),
    )
  })

  it('needs a secret of the documented form and length, and never says which was given', () => {
    const good = randomBytes(24).toString('base64')
    for (const text of [
      '',
      good,
      `whsec_`,
      `whsec_${randomBytes(23).toString('base64')}`,
      `whsec_${randomBytes(65).toString('base64')}`,
      `whsec_${good}!`,
      `whsec_${good}\n`,
    ])
      assert.throws(
        () => signedHeaders(new Secret(text), 'REKEY_HOOK', { id: 'm', at, body: '' }),
        (error: Error) => error.name === 'Fault' && error.message.startsWith('REKEY_HOOK ') && !error.message.includes(good),
      )
  })

  it('takes no id that could move the border between the signed parts', () => {
    for (const id of ['', 'a.b', 'a b', 'ä', 'x'.repeat(201)])
      assert.throws(() => signedHeaders(secretOf(randomBytes(24)), 'HOOK', { id, at, body: '' }), /webhook message/)
  })
})
