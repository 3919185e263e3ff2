import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** A certificate with its private key, both as PEM. */
export interface Certified {
  readonly cert: string
  readonly key: string
}

/**
 * A certificate authority that lives as long as the test: X.509 v3 (RFC 5280) in DER, on P-256, valid for one day. Nothing of it is
 * kept, and no `openssl` is needed.
 */
export function makeAuthority(): { readonly pem: string; certify(host: string): Certified } {
  const authority = keyPair()
  const name = commonName('rekey test authority')
  const pem = certificate({
    issuer: name,
    subject: name,
    publicKey: authority.spki,
    // basicConstraints CA:true and keyUsage keyCertSign, both critical.
    extensions: [
      extension('2.5.29.19', sequence(boolean(true)), true),
      extension('2.5.29.15', der(0x03, Buffer.from([2, 0b00000100])), true),
    ],
    signer: authority.key,
  })
  return {
    pem,
    certify(host) {
      const leaf = keyPair()
      const cert = certificate({
        issuer: name,
        subject: commonName(host.slice(0, 64)),
        publicKey: leaf.spki,
        // subjectAltName with one dNSName; extendedKeyUsage serverAuth.
        extensions: [
          extension('2.5.29.17', sequence(der(0x82, Buffer.from(host, 'latin1')))),
          extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'))),
        ],
        signer: authority.key,
      })
      return { cert, key: leaf.key.export({ type: 'pkcs8', format: 'pem' }) as string }
    },
  }
}

function keyPair(): { readonly key: KeyObject; readonly spki: Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  })
  return { key: createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }), spki: publicKey }
}

function certificate(parts: {
  readonly issuer: Buffer
  readonly subject: Buffer
  readonly publicKey: Buffer
  readonly extensions: readonly Buffer[]
  readonly signer: KeyObject
}): string {
  const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'))
  const hour = 3_600_000
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    // Positive and without a leading zero byte, as DER wants integers.
    der(0x02, Buffer.concat([Buffer.from([0x40]), randomBytes(8)])),
    ecdsaWithSha256,
    parts.issuer,
    sequence(time(new Date(Date.now() - hour)), time(new Date(Date.now() + 24 * hour))),
    parts.subject,
    parts.publicKey,
    der(0xa3, sequence(...parts.extensions)),
  )
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, parts.signer)]))
  const whole = sequence(body, ecdsaWithSha256, signature).toString('base64')
  return `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
const sequence = (...items: readonly Buffer[]) => der(0x30, Buffer.concat(items))
const boolean = (value: boolean) => der(0x01, Buffer.from([value ? 0xff : 0]))
/** UTCTime, as RFC 5280 wants it up to 2049. */
const time = (at: Date) => der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replace(/\D/g, '')}Z`))
const commonName = (text: string) => sequence(der(0x31, sequence(oid('2.5.4.3'), der(0x0c, Buffer.from(text)))))
const extension = (id: string, value: Buffer, critical = false) =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), der(0x04, value))

/** Base 128, most significant group first; the first two arcs share a byte. */
function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const groups = [first * 40 + second, ...rest].flatMap((arc) => {
    const bytes = [arc & 0x7f]
    for (let left = arc >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80)
    return bytes
  })
  return der(0x06, Buffer.from(groups))
}
