import assert from 'node:assert/strict'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { isJwt, isPrivateKeyBlock, plainBlock } from '../../src/detect/checks.ts'
import { samplePrivateKey, sampleToken } from '../../src/detect/structures.ts'
import { seeded } from './random.ts'

const random = seeded('checks')
const types = [
  'PRIVATE KEY',
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'DSA PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'OPENSSH PRIVATE KEY',
  'PGP PRIVATE KEY BLOCK',
]

test('keys that OpenSSL makes hold', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  for (const [key, type] of [
    [rsa, 'pkcs1'],
    [rsa, 'pkcs8'],
    [ec, 'sec1'],
    [ec, 'pkcs8'],
  ] as const) {
    const text = String(key.export({ type, format: 'pem' }))
    assert.ok(isPrivateKeyBlock(text.trim()), type)
    assert.equal(plainBlock(text.trim()), text.trim())
    const sealed = String(key.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' })).trim()
    assert.ok(isPrivateKeyBlock(sealed), `${type}, encrypted`)
    assert.ok(isPrivateKeyBlock(sealed.replaceAll('\n', '\r\n')), `${type}, encrypted, CRLF`)
    const escaped = JSON.stringify(sealed).slice(1, -1)
    assert.equal(plainBlock(escaped), sealed)
    assert.ok(createPrivateKey({ key: plainBlock(escaped), passphrase: 'open' }))
  }
})

test('samples hold, and what is broken does not', () => {
  for (const type of types)
    for (let i = 0; i < 20; i++) {
      const block = samplePrivateKey(type, random)
      assert.ok(isPrivateKeyBlock(block), type)
      const lines = block.split('\n')
      const body = lines.slice(1, -1)
      const broken = (changed: readonly string[]) => isPrivateKeyBlock([lines[0], ...changed, lines.at(-1)].join('\n'))
      assert.ok(!broken([]), `${type}: no body`)
      assert.ok(!broken([...body.slice(0, -1), 'not base64!']), `${type}: no base64`)
      assert.ok(!broken(['A'.repeat(64), ...body]), `${type}: another beginning`)
      assert.ok(!isPrivateKeyBlock(block.replace('END', 'END OTHER')), `${type}: another end`)
      if (!/OPENSSH|PGP/.test(type)) assert.ok(!broken([body[0]!, ...body.slice(2)]), `${type}: a line is missing`)
    }
})

test('a token is two JSON objects, the first of which names an algorithm', () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  for (let i = 0; i < 20; i++) assert.ok(isJwt(sampleToken(random, [20, 400], [43, 342])))
  const [header = '', payload = '', signature = ''] = sampleToken(random, [20, 400], [43, 342]).split('.')
  assert.ok(isJwt(`pre_123_${header}.${payload}.${signature}`))
  assert.ok(!isJwt(`${header}.${payload}`))
  assert.ok(!isJwt(`${encode({ typ: 'JWT' })}.${payload}.${signature}`))
  assert.ok(!isJwt(`${header}.${encode([1])}.${signature}`))
  assert.ok(!isJwt(`${header}.${payload.slice(0, -3)}.${signature}`))
  assert.ok(!isJwt(`${encode(null)}.${payload}.${signature}`))
})
