import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { newKeyPair, publicHalf } from '../../src/issuer/key-pairs.ts'

const folder = mkdtempSync(join(tmpdir(), 'rekey-pairs-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const hasKeygen = (() => {
  try {
    execFileSync('ssh-keygen', ['-l', '-f', '/dev/null'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
})()

const random = (count: number) => new Uint8Array(randomBytes(count))

describe('a private key', () => {
  it('that is made is read again by its own reader, whatever the chance', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
        const pair = newKeyPair((count) => (count === 32 ? seed : random(count)))
        assert.equal(publicHalf(pair.private), pair.public)
        assert.equal(publicHalf(pair.private.replaceAll('\n', '\\n')), pair.public)
        assert.equal(publicHalf(pair.private.trimEnd()), pair.public)
      }),
      { numRuns: 50 },
    )
    assert.notEqual(newKeyPair(random).private, newKeyPair(random).private)
  })

  it('in each form of PEM has the public half that Node says', () => {
    const pairs = [
      generateKeyPairSync('rsa', { modulusLength: 2048 }),
      generateKeyPairSync('ed25519'),
      ...['P-256', 'P-384', 'P-521'].map((namedCurve) => generateKeyPairSync('ec', { namedCurve })),
    ]
    for (const { privateKey, publicKey } of pairs) {
      const forms = [privateKey.export({ type: 'pkcs8', format: 'pem' })]
      if (privateKey.asymmetricKeyType === 'rsa') forms.push(privateKey.export({ type: 'pkcs1', format: 'pem' }))
      if (privateKey.asymmetricKeyType === 'ec') forms.push(privateKey.export({ type: 'sec1', format: 'pem' }))
      const halves = new Set(forms.map((form) => publicHalf(String(form))))
      assert.equal(halves.size, 1)
      const [word, blob = ''] = [...halves][0]!.split(' ')
      const bytes = Buffer.from(blob, 'base64')
      assert.equal(bytes.subarray(4, 4 + bytes.readUInt32BE(0)).toString(), word)
      const { x, y, n } = publicKey.export({ format: 'jwk' })
      for (const part of [x, y, n]) if (part !== undefined) assert.ok(bytes.includes(Buffer.from(part, 'base64url')))
    }
  })

  it('agrees with OpenSSH, both ways, where it is installed', () => {
    if (!hasKeygen) return
    const kinds = [
      ['ed25519'],
      ['rsa', '-b', '2048'],
      ['ecdsa', '-b', '256'],
      ['ecdsa', '-b', '384'],
      ['ecdsa', '-b', '521'],
      ['rsa', '-b', '2048', '-m', 'PEM'],
      ['ecdsa', '-m', 'PKCS8'],
    ]
    for (const [index, [type = '', ...more]] of kinds.entries()) {
      const path = join(folder, `key${index}`)
      execFileSync('ssh-keygen', ['-q', '-t', type, ...more, '-N', '', '-C', 'somebody', '-f', path])
      const [word, blob] = readFileSync(`${path}.pub`, 'utf8').split(' ')
      assert.equal(publicHalf(readFileSync(path, 'utf8')), `${word} ${blob}`)
    }
    const made = newKeyPair(random)
    writeFileSync(join(folder, 'made'), made.private, { mode: 0o600 })
    assert.equal(execFileSync('ssh-keygen', ['-y', '-f', join(folder, 'made')], { encoding: 'utf8' }).trim(), made.public)
    const path = join(folder, 'locked')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'a passphrase', '-f', path])
    assert.equal(publicHalf(readFileSync(path, 'utf8')), undefined, 'nobody can tell whether its halves belong together')
  })

  it('that shows another’s public half has none: who plants it must not have that key ended', () => {
    const [ours, theirs] = [newKeyPair(random), newKeyPair(random)]
    const bytesOf = (pem: string) => Buffer.from(pem.split('\n').slice(1, -2).join(''), 'base64')
    const point = (pair: { readonly public: string }) => Buffer.from(pair.public.split(' ')[1]!, 'base64').subarray(-32)
    const forged = Buffer.from(
      bytesOf(theirs.private).toString('latin1').replaceAll(point(theirs).toString('latin1'), point(ours).toString('latin1')),
      'latin1',
    )
    const pem = `-----BEGIN OPENSSH PRIVATE KEY-----\n${forged.toString('base64')}\n-----END OPENSSH PRIVATE KEY-----\n`
    assert.notEqual(publicHalf(pem), ours.public)
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const mixed = { ...other.privateKey.export({ format: 'jwk' }), n: rsa.publicKey.export({ format: 'jwk' }).n! }
    try {
      const planted = createPrivateKey({ key: mixed, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' })
      assert.equal(publicHalf(String(planted)), undefined)
    } catch (error) {
      assert.notEqual((error as Error).name, 'AssertionError')
    }
  })

  it('that is none has no public half, and nothing is thrown', () => {
    const good = newKeyPair(random).private
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }), (at, code) => {
        const half = publicHalf(good.slice(0, at) + String.fromCharCode(code) + good.slice(at + 1))
        assert.ok(half === undefined || half.startsWith('ssh-ed25519 '))
      }),
      { numRuns: 300 },
    )
    const encrypted = generateKeyPairSync('ed25519').privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    })
    for (const text of [
      '',
      'x',
      String(encrypted),
      createPublicKey(generateKeyPairSync('ed25519').privateKey).export({ type: 'spki', format: 'pem' }).toString(),
    ])
      assert.equal(publicHalf(text), undefined)
  })
})
