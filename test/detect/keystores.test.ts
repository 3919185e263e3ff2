import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { keystores } from '../../src/detect/keystores/list.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { detector, search } from './built-in.ts'
import { debugStores, encryptedKey, hostileFiles, keyFiles, plainKey, publicFiles } from './key-files.ts'
import { stepsOf } from './work.ts'
import { zipOf } from './zips.ts'

/** Files of a program's own format that hold a private key: certificates alone are none. */
const find = (bytes: Uint8Array, path = 'deploy/app.bin') => detector.find(bytes, path).hits
const probe = makeProbe(search())
const isQuiet = (bytes: Uint8Array): boolean => {
  const seen = probe.whole(bytes)
  if (seen !== null) probe.end(seen)
  return seen !== null
}
const told = (bytes: Uint8Array, path?: string) =>
  find(bytes, path).map(({ key, judged, decoded, start, end }) => ({ key, judged, decoded, start, end }))

test('a private key is told of each file that holds one, at its place, and the file is loud', () => {
  for (const [what, kind, layer, file] of keyFiles) {
    const key = `private-key/private-key-${kind}`
    assert.deepEqual(told(file), [{ key, judged: null, decoded: [layer], start: 0, end: file.length }], `${kind}: ${what}`)
    assert.ok(!isQuiet(file), `${kind}: ${what}`)
  }
})

test('the value is the key’s own bytes: it stays where what stands around it changes', () => {
  const value = (file: Uint8Array) => find(file)[0]!.parts.key!.reveal()
  for (const [what, , layer, file] of keyFiles) {
    const bytes = Buffer.from(value(file), 'base64')
    assert.ok(bytes.length > 30 && file.includes(bytes), what)
    if (layer === 'jks' && !what.includes('secret')) {
      const other = Buffer.from(file)
      other[other.length - 1]! ^= 1
      assert.equal(value(other), value(file), what)
    }
  }
})

test('not certificates and public keys alone, what is kept elsewhere, nor what is cut short', () => {
  for (const [what, file] of publicFiles) assert.deepEqual(told(file), [], what)
  for (const [what, kind, layer, file] of keyFiles)
    if (layer !== 'gpg-agent') assert.deepEqual(told(file.subarray(0, 30)), [], `${kind}: ${what}`)
})

test('the same in base64, in archives, and in what is packed within text', () => {
  for (const [what, kind, layer, file] of keyFiles) {
    if (kind === 'der' || layer === 'gpg-agent' || file.length < 130) continue
    const key = `private-key/private-key-${kind}`
    const base64 = file.toString('base64')
    const lines = base64.replace(/.{76}/g, '$&\n    ')
    for (const text of [
      `KEYSTORE=${base64}\n`,
      `{"store": "${base64}"}`,
      `data:\n  store: |\n    ${lines}\n`,
      `a: data:x;base64,${base64}`,
    ]) {
      const hits = find(Buffer.from(text), 'deploy/values.yaml')
      assert.deepEqual(
        hits.map((hit) => [hit.key, hit.decoded, hit.judged]),
        [[key, ['base64', layer], null]],
        `${kind}: ${what}`,
      )
      const { start, end } = hits[0]!
      assert.equal(text.slice(start, end).replace(/\s+|=+$/g, ''), base64.replace(/=+$/, ''), `${kind}: ${what}`)
      assert.ok(!isQuiet(Buffer.from(text)), `${kind}: ${what}`)
    }
    assert.deepEqual(
      [zipOf([{ name: 'META/app.p12', bytes: file }]), gzipSync(file)].map((packed) =>
        find(packed).map((hit) => [hit.key, hit.decoded]),
      ),
      [[[key, ['zip:META/app.p12', layer]]], [[key, ['gzip', layer]]]],
      `${kind}: ${what}`,
    )
  }
  for (const [what, file] of publicFiles) assert.deepEqual(told(Buffer.from(`x: ${file.toString('base64')}\n`)), [], what)
})

test('a block that says what it is is told once, as that; a key in DER by what finds it in base64', () => {
  const kinds = (text: string) => find(Buffer.from(text), 'deploy/a.txt').map((hit) => [hit.key, hit.judged])
  const blockOf = (label: string, file: Uint8Array, head = '') =>
    `-----BEGIN ${label}-----\n${head}${Buffer.from(file).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`
  const [pgp] = keyFiles.filter(([, , layer]) => layer === 'openpgp').map(([, , , file]) => file)
  assert.deepEqual(kinds(blockOf('PGP PRIVATE KEY BLOCK', pgp!, 'Version: 1\n\n')), [['private-key/private-key-pgp', null]])
  assert.deepEqual(kinds(blockOf('ENCRYPTED PRIVATE KEY', encryptedKey)), [['private-key/private-key-encrypted', null]])
  assert.deepEqual(kinds(`a: ${plainKey.toString('base64')}\n`), [['credentials/credentials-bare-private-key', null]])
  assert.deepEqual(kinds(`a: ${encryptedKey.toString('base64')}\n`), [['private-key/private-key-der', null]])
})

test('judged among tests, in documentation, and where everybody’s tools make it', () => {
  const [, , , file] = keyFiles[0]!
  const judged = (bytes: Uint8Array, path: string) => find(bytes, path).map((hit) => hit.judged)
  assert.deepEqual(judged(file, 'src/test/resources/app.p12'), ['a private key among tests'])
  assert.deepEqual(judged(Buffer.from(`a: ${file.toString('base64')}\n`), 'tests/data/a.yml'), ['a private key among tests'])
  assert.deepEqual(judged(file, 'docs/app.p12'), ['a private key in an example or documentation'])
  assert.deepEqual(judged(file, 'App1/App1_TemporaryKey.pfx'), ['a key that Visual Studio signs test packages with'])
  for (const store of debugStores)
    assert.deepEqual(judged(store, 'android/app/debug.keystore'), ['the key that Android signs debug builds with'])
  assert.deepEqual(judged(file, 'android/app/release.keystore'), [null])
})

test('hostile files take few steps', () => {
  const size = 1 << 18
  for (const [why, file] of hostileFiles(size)) {
    const steps = stepsOf(() => {
      for (const { inBytes } of keystores) inBytes?.(file, null, true)
    })
    assert.ok(steps < 4 * size, `${why}: ${steps} steps`)
    assert.deepEqual(told(file), [], why)
  }
})

test('any bytes in a key file are looked at without a throw, and told within it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...keyFiles.map(([, , , file]) => file)),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
      fc.nat(),
      (file, changes, length) => {
        const bytes = Buffer.from(file.subarray(0, 1 + (length % file.length)))
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        const { hits } = detector.find(bytes, 'a.bin')
        for (const hit of hits) assert.ok(hit.end <= bytes.length)
        if (hits.length > 0) assert.ok(!isQuiet(bytes))
      },
    ),
    { numRuns: 300 },
  )
})
