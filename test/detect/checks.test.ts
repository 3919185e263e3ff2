import assert from 'node:assert/strict'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { isBech32, withBech32 } from '../../src/detect/bech32.ts'
import { holdsObject, isJwt, isMacaroon, isPrivateKeyBlock, plainBlock } from '../../src/detect/checks.ts'
import { isBase58Check, isCrc16, isKeyPair, withBase58Check, withCrc16, withKeyPair } from '../../src/detect/encoded-sums.ts'
import { sampleMacaroon, samplePrivateKey, sampleToken } from '../../src/detect/structures.ts'
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

test('the checksum of a PGP block, where it is there, shows that something was left out', () => {
  const block = samplePrivateKey('PGP PRIVATE KEY BLOCK', random)
  const lines = block.split('\n')
  const body = Buffer.from(
    lines
      .slice(1, -1)
      .filter((line) => !/[:=]/.test(line))
      .join(''),
    'base64',
  )
  let crc = 0xb704ce
  for (const byte of body) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x800000 ? 0x1864cfb : 0)) & 0x1ffffff
  }
  const sum = Buffer.from([(crc >> 16) & 255, (crc >> 8) & 255, crc & 255]).toString('base64')
  const whole = body.toString('base64').match(/.{1,64}/g)!
  const of = (middle: readonly string[]) => isPrivateKeyBlock([lines[0], '', ...middle, lines.at(-1)].join('\n'))
  assert.ok(of([...whole, `=${sum}`]))
  assert.ok(of(whole), 'without a checksum')
  assert.ok(!of([...whole.slice(0, 1), '.', '.', ...whole.slice(2), `=${sum}`]))
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

test('a macaroon is whole: its fields one after another, a signature, and nothing else', () => {
  for (let i = 0; i < 50; i++) {
    const text = sampleMacaroon('pypi-AgEIcHlwaS5vcmc', random)
    assert.ok(isMacaroon(text))
    const bytes = Buffer.from(text.slice(5), 'base64url')
    const spoilt = (change: (bytes: Buffer) => Uint8Array) =>
      isMacaroon(`pypi-${Buffer.from(change(Buffer.from(bytes))).toString('base64url')}`)
    assert.ok(spoilt((all) => all))
    assert.ok(!spoilt((all) => all.subarray(0, -1)), 'short')
    assert.ok(!spoilt((all) => Buffer.concat([all, Buffer.alloc(1)])), 'long')
    for (const at of [0, 11, 12, bytes.length - 35, bytes.length - 34, bytes.length - 33])
      assert.ok(!spoilt((all) => all.fill(all[at]! + 9, at, at + 1)), `byte ${at}`)
  }
  // lengths that point behind the end, and none at all
  for (const bytes of [[], [2], [2, 1], [2, 2, 255, 255, 1], [2, 2, 250, 127, 0], [2, 2, 0, 0, 2], [2, 2, 0, 0, 0, 6, 32]])
    assert.ok(!isMacaroon(`pypi-${Buffer.from(bytes).toString('base64url')}`), String(bytes))
})

test('an object in base64 has its members, whatever stands around it', () => {
  const object = Buffer.from(JSON.stringify({ iat: 1.5, url: 'https://x.test', org: 'é?>' }))
  for (const [text, holds] of [
    [`sntrys_${object.toString('base64')}_${'a'.repeat(43)}`, true],
    [`sk.${object.toString('base64url')}.abc`, true],
    [object.toString('base64').slice(0, -6), false],
    [`eyJ${'a'.repeat(60)}`, false],
    ['eyJ', false],
    ['', false],
    [Buffer.from('["iat","url"]').toString('base64'), false],
  ] as const)
    assert.equal(holdsObject(text, ['iat', 'url']), holds, text)
  assert.ok(!holdsObject(object.toString('base64'), ['iat', 'region']))
  assert.ok(!holdsObject(object.toString('base64'), ['toString']))
})

test('Bech32 is that of BIP 173: its own vectors, and nothing near them', () => {
  // https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#test-vectors
  for (const text of [
    'A12UEL5L',
    'a12uel5l',
    'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
    'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
  ])
    assert.ok(isBech32(text), text)
  for (const text of ['A12uEL5L', 'pzry9x0s0muk', '1pzry9x0s0muk', 'x1b4n0q5v', 'A1G7SGD8', '10a06t8', 'a12uel5m', '', '1'])
    assert.ok(!isBech32(text), text)
  for (const text of ['AGE-SECRET-KEY-1BCD0123456789ABCDEFGHIJ', 'split1abcdefghijklmn']) {
    const made = withBech32(text)
    assert.ok(isBech32(made), made)
    assert.equal(made.length, text.length)
    for (let at = made.lastIndexOf('1') + 1; at < made.length; at++)
      assert.ok(!isBech32(made.slice(0, at) + (/q/i.test(made[at]!) ? 'P' : 'Q') + made.slice(at + 1)), `${made}, ${at}`)
  }
})

test('base 58 with a checksum is that of BIP 32: its own vectors, and nothing near them', () => {
  // https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#test-vectors
  for (const text of [
    'xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8',
    'xpub661MyMwAqRbcFW31YEwpkMuc5THy2PSt5bDMsktWQcFF8syAmRUapSCGu8ED9W6oDMSgv6Zz8idoc4a6mr8BDzTJY47LJhkJ8UB7WEGuduB',
    '1111111111111111111114oLvT2',
  ]) {
    assert.ok(isBase58Check(text), text)
    assert.equal(withBase58Check(text), text)
    for (let at = 0; at < text.length; at++)
      assert.ok(!isBase58Check(text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)), `${text}, ${at}`)
  }
  for (const text of ['', '1', '1111', '0OIl', '3QJmnh']) assert.ok(!isBase58Check(text), text)
})

test('base 32 with a CRC-16 is that of SEP 23: its own vectors, and nothing near them', () => {
  // https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md#tests
  for (const text of [
    'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ',
    'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ',
    'BAAD6DBUX6J22DMZOHIEZTEQ64CVCHEDRKWZONFEUL5Q26QD7R76RGR4TU',
  ]) {
    assert.ok(isCrc16(text), text)
    assert.equal(withCrc16(text), text)
  }
  for (const text of [
    'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUR',
    'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUO',
    'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZA',
    'BAAD6DBUX6J22DMZOHIEZTEQ64CVCHEDRKWZONFEUL5Q26QD7R76RGR4TV',
    'ga7qynf7sowq3glr2bgmzehxavirza4kvwltjjfc7mgxua74p7ujvsgz',
    '',
    'AA',
  ])
    assert.ok(!isCrc16(text), text)
})

test('a pair of Ed25519 is one where the second half belongs to the first', () => {
  // https://solana.com/developers/cookbook/wallets/restore-keypair
  const pair = '5MaiiCavjCmn9Hs1o3eznqDEhRwxo7pXiAYez7keQUviUkauRiTMD8DrESdrNjN8zd9mTmVhRvBJeg5vhyvgrAhG'
  assert.ok(isKeyPair(pair))
  assert.ok(isKeyPair(`ed25519:${pair}`))
  for (const text of ['', ':', pair.slice(1), `${pair}1`, `${pair.slice(0, -1)}H`, `6${pair.slice(1)}`, 'O'.repeat(88)])
    assert.ok(!isKeyPair(text), text)
  for (const text of ['ed25519:a', 'b']) {
    const made = withKeyPair(text)
    assert.ok(isKeyPair(made), made)
    assert.equal(made.startsWith('ed25519:'), text.startsWith('ed25519:'))
  }
})
