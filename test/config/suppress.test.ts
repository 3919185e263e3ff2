import assert from 'node:assert/strict'
import { createHmac, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { bindingOf, bitsOf, isBoundTo } from '../../src/config/binding.ts'
import { fitting } from '../../src/config/globs.ts'
import { suppress } from '../../src/config/suppress.ts'
import type { Suppression } from '../../src/model/configuration.ts'
import type { Leak } from '../../src/model/leak.ts'
import { Secret } from '../../src/model/secret.ts'
import { known } from './service.ts'

const [loco, forge] = known
const today = '2026-11-20'
const value = () => `loco_${randomBytes(16).toString('hex')}`

function leak(over: Partial<Omit<Leak, 'parts'>> & { key?: string; parts?: Record<string, string> } = {}): Leak {
  const { key = value(), parts = { key }, ...rest } = over
  return {
    found: 'file',
    path: 'src/a.ts',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 38,
    commit: null,
    blob: null,
    fingerprint: 'f00dfeed00000001',
    service: 'loco',
    kind: 'loco-key',
    candidates: ['loco/loco-key'],
    confidence: 'likely',
    redacted: 'loco_…',
    decoded: [],
    context: '',
    judged: null,
    ...rest,
    parts: Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new Secret(text)])),
  }
}

function entry(over: Partial<Suppression>): Suppression {
  return {
    source: 'rekey.yml:9',
    path: null,
    key: null,
    audit: null,
    secret: null,
    fingerprint: null,
    value: null,
    reason: 'fixture',
    owner: null,
    until: null,
    ...over,
  }
}

describe('suppressions', () => {
  const hides = async (given: Partial<Suppression>, ...leaks: Leak[]) => {
    const { suppressed } = await suppress(leaks, [entry(given)], today)
    return leaks.map((each) => suppressed.has(each))
  }

  it('fit by path, key, fingerprint and value, and only if all that are given fit', async () => {
    const key = value()
    const binding = bindingOf(leak({ key }), loco!.keys['loco-key']!, randomBytes)!
    assert.deepEqual(await hides({ path: 'test/**' }, leak({ path: 'test/.env' }), leak({ path: 'src/test/a' })), [true, false])
    assert.deepEqual(await hides({ path: 'a b/ü [1].ts' }, leak({ path: 'a b/ü [1].ts' }), leak({ path: 'a b/ü 1.ts' })), [
      false,
      true,
    ])
    assert.deepEqual(await hides({ key: 'loco/*' }, leak(), leak({ service: 'forge', kind: 'forge-pat' })), [true, false])
    assert.deepEqual(await hides({ fingerprint: 'f00dfeed00000001' }, leak(), leak({ fingerprint: 'f00dfeed00000002' })), [
      true,
      false,
    ])
    assert.deepEqual(await hides({ value: binding }, leak({ key }), leak({ key, path: 'b', fingerprint: 'x' }), leak()), [
      true,
      true,
      false,
    ])
    assert.deepEqual(await hides({ path: 'test/**', key: 'loco/*' }, leak(), leak({ path: 'test/a' })), [false, true])
    assert.deepEqual(await hides({ fingerprint: 'f00dfeed00000001', value: binding }, leak({ key }), leak()), [true, false])
  })

  it('carry reason, owner and last day, the first entry’s', async () => {
    const one = leak()
    const { suppressed } = await suppress(
      [one],
      [entry({ path: '**', owner: '@acme/qa', until: today }), entry({ path: '*/*', reason: 'other' })],
      today,
    )
    assert.deepEqual(suppressed.get(one), { by: 'config', reason: 'fixture', owner: '@acme/qa', until: today })
  })

  it('never hide a key that works, and say so', async () => {
    const leaks = [leak(), leak(), leak(), leak()]
    const states = new Map(leaks.map((each, index) => [each, (['live', 'limited', 'dead', 'unknown'] as const)[index]!]))
    const { suppressed, notes, unused } = await suppress(leaks, [entry({ path: 'src/**' })], today, states)
    assert.deepEqual([...suppressed.keys()], leaks.slice(2))
    assert.deepEqual(
      notes,
      Array(2).fill('rekey.yml:9: this suppression fits a key that works (loco/loco-key); such a key is always told.'),
    )
    assert.deepEqual(unused, [])
  })

  it('are told with their line when they have ended or fit nothing', async () => {
    const one = leak()
    const { suppressed, notes, unused } = await suppress(
      [one],
      [entry({ path: '**', until: '2026-11-19' }), entry({ source: 'rekey.yml:12', path: 'b' })],
      today,
    )
    assert.equal(suppressed.size, 0)
    assert.deepEqual(notes, ['rekey.yml:9: this suppression ended on 2026-11-19 and hides nothing any more.'])
    assert.deepEqual(unused, ['rekey.yml:12: this suppression fits no leak.'])
  })
})

describe('a binding to a value', () => {
  const key = loco!.keys['loco-key']!
  const pair = forge!.keys['forge-pair']!

  it('is HMAC-SHA-256 under its salt, so that it can be checked by other means', () => {
    const text = value()
    const [version, salt, digest] = bindingOf(leak({ key: text }), key, randomBytes)!.split(':')
    assert.equal(version, 'v1')
    assert.equal(digest, createHmac('sha256', Buffer.from(salt!, 'hex')).update(text).digest('hex'))
  })

  it('fits its own key and no other, and says nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (mine, other) => {
        const [first, second] = [0, 1].map(() => bindingOf(leak({ key: mine }), key, randomBytes)!)
        assert.notEqual(first, second)
        assert.ok(isBoundTo(first!, leak({ key: mine })) && isBoundTo(second!, leak({ key: mine })))
        assert.equal(isBoundTo(first!, leak({ key: other })), mine === other)
      }),
    )
  })

  it('of a key in parts takes all parts, and can’t be fooled by where one ends', () => {
    const one = leak({ parts: { id: 'a', secret: 'b;secret:1:c' } })
    const binding = bindingOf(one, pair, randomBytes)!
    assert.ok(isBoundTo(binding, leak({ parts: { secret: 'b;secret:1:c', id: 'a' } })))
    assert.ok(!isBoundTo(binding, leak({ parts: { id: 'a', secret: 'b' } })))
    assert.ok(!isBoundTo(binding, leak({ parts: { id: 'A', secret: 'b;secret:1:c' } })))
  })

  it('is refused where the shape leaves fewer than 80 bits open', () => {
    const bits = (name: string) => Math.round(bitsOf(forge!.keys[name]!))
    assert.deepEqual([bits('forge-pat'), bits('forge-pair'), bits('forge-pin')], [119, 240, 20])
    assert.equal(bindingOf(leak(), forge!.keys['forge-pin']!, randomBytes), null)
    assert.equal(
      Math.round(
        bitsOf({ name: 'x', shape: ['x_', { hex: [10, 64], holds: 'abcd' }, { crc32: 'base62', length: 6, over: 'runs' }] }),
      ),
      24,
    )
  })

  it('that is malformed fits nothing', () => {
    for (const wrong of ['', 'v1::', 'v2:00:00', `v1:${'0'.repeat(32)}:${'0'.repeat(63)}`])
      assert.equal(isBoundTo(wrong, leak()), false)
  })
})

it('globs: names alone need no library, and a pattern of many alternatives comes to an end', async () => {
  const fits = await fitting(['a/b.ts', 'vendor/**', '**/*.{png,gif}'])
  assert.deepEqual(['a/b.ts', 'vendor/x/.y', 'p/q.gif', 'a/c.ts', 'xvendor/a'].map(fits), [true, true, true, false, false])
  assert.equal((await fitting(['#a', '!b']))('c'), false)
  const many = await fitting(['{a,b}'.repeat(30)])
  assert.equal(many('c'), false)
})
