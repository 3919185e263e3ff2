import assert from 'node:assert/strict'
import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { detector } from './built-in.ts'

/** Private keys in base64 or hex without the lines that say what they are, as Java's and Alipay's libraries take them, and settings of one line. */
const find = (text: string, path = 'src/a.txt') => detector.find(Buffer.from(text), path).hits
const kind = 'credentials/credentials-bare-private-key'
const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).privateKey
const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve }).privateKey
const der = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1') => key.export({ type, format: 'der' }).toString('base64')
const small = rsa(1024)
const inHex = (key: string) => Buffer.from(key, 'base64').toString('hex')
const ed25519 = der(generateKeyPairSync('ed25519').privateKey, 'pkcs8')
const made: readonly (readonly [what: string, key: string])[] = [
  ...[small, rsa(2048), rsa(3072)].flatMap((key, i) =>
    (['pkcs1', 'pkcs8'] as const).map((type) => [`RSA ${i} ${type}`, der(key, type)] as const),
  ),
  ...['prime256v1', 'secp384r1'].map((curve) => [`${curve} pkcs8`, der(ec(curve), 'pkcs8')] as const),
  ['prime256v1 sec1', der(ec('prime256v1'), 'sec1')],
  ['Ed25519', ed25519],
  ['Ed25519 in hex', inHex(ed25519)],
  ['Ed25519 in capitals', inHex(ed25519).toUpperCase()],
  ['prime256v1 pkcs8 in hex', inHex(der(ec('prime256v1'), 'pkcs8'))],
  ['RSA pkcs8 in hex', inHex(der(small, 'pkcs8'))],
  ['RSA pkcs1 in hex', inHex(der(rsa(2048), 'pkcs1'))],
  // PKCS #8 as Hedera writes it, without the public half
  ['secp256k1 in hex', `3030020100300706052b8104000a04220420${randomBytes(32).toString('hex')}`],
]

test('found whole wherever a literal stands', () => {
  for (const [what, key] of made)
    for (const [path, text] of [
      ['src/A.java', `private static final String RSA_PRIVATE = "${key}";`],
      ['.env', `A=1\nPRIVATE_KEY=${key}\nB=2\n`],
      ['a.json', `{"app_private":"${key}","x":1}`],
      ['conf/app.yml', `pay:\n  merchantPrivateKey: ${key}\n`],
      ['a.xml', `<key>${key}</key>`],
      ['keys/app.key', `${key}\n`],
    ] as const) {
      const hits = find(text, path).filter((hit) => hit.key === kind || hit.judged === null)
      assert.deepEqual(
        hits.map((hit) => [hit.key, hit.judged, hit.confidence, hit.parts.key!.reveal() === key]),
        [[kind, null, 'likely', true]],
        `${what} in ${path}`,
      )
    }
})

test('not what is too short or too long, nor what is public, nor what a block tells', () => {
  for (const [what, key] of made) {
    const is = (text: string) => find(text, 'a.py').some((hit) => hit.key === kind)
    const body = key.replace(/=+$/, '')
    assert.equal(is(`x = "${body.slice(0, -4)}"`), false, what)
    assert.equal(is(`x = "${body}AAAA"`), false, what)
    assert.equal(is(`x = "AAAA${key}"`), false, what)
    assert.equal(is(`x = "0x${key}"`), /^[\da-f]+$/i.test(key), what)
    if (!/^[\da-f]+$/i.test(key)) assert.equal(is(`x = "${key.toLowerCase()}"`), false, what)
  }
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
  assert.deepEqual(find(`x = "${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}"`, 'a.py'), [])
  for (const lines of [
    ['-----BEGIN PRIVATE KEY-----', der(generateKeyPairSync('ed25519').privateKey, 'pkcs8'), '-----END PRIVATE KEY-----'],
    ['-----BEGIN RSA PRIVATE KEY-----', der(small, 'pkcs1'), '-----END RSA PRIVATE KEY-----'],
  ])
    for (const between of ['\n', '\r\n', '\\n', ' ', '', '\n    ', '" +\n  "', '%0A'])
      assert.deepEqual(
        find(`x = "${lines.join(between)}"`, 'a.js').filter((hit) => hit.key === kind),
        [],
        JSON.stringify(between),
      )
})

test('judged among tests and in documentation, and a service’s where its name says so', () => {
  const key = der(small, 'pkcs8')
  assert.deepEqual(
    ['tests/data/a.json', 'docs/setup.md'].map((path) => find(`{"k":"${key}"}`, path).map((hit) => hit.judged)),
    [['a private key among tests'], ['a private key in an example or documentation']],
  )
  const inRust = (head: string, foot: string) =>
    find(`${head}const K: &str = "${key}";${foot}`, 'src/a.rs').map((hit) => hit.judged)
  assert.deepEqual(inRust('#[cfg(test)]\nmod tests {\n    ', '\n}\n'), ['a private key among tests'])
  assert.deepEqual(inRust('/// let ', '\n'), ['a private key in an example or documentation'])
  assert.deepEqual(inRust('', '\n'), [null])
  assert.deepEqual(
    find(`ALIPAY_PRIVATE_KEY=${key}\n`, '.env').map((hit) => hit.key),
    ['alipay/alipay-private-key'],
  )
})
