import { generateKeyPairSync } from 'node:crypto'
import { seeded } from './random.ts'

/* Binary files of private keys and of certificates, as the programs write them that are named: each made here from its parts. */

const random = seeded('key files')
const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex')
const numberOf = (value: number, size: number): Buffer => {
  const written = Buffer.alloc(size)
  written.writeUIntBE(value, 0, size)
  return written
}

/** An element of DER. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const head = length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from(head), content])
}
/** One whose length is not told before: what is made of pieces has their ends behind it. */
const open = (tag: number, ...parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.alloc(2)])
const inPieces = (content: Buffer): Buffer =>
  open(
    0x24,
    ...Array.from({ length: Math.ceil(content.length / 1000) }, (_, i) => der(4, content.subarray(1000 * i, 1000 * i + 1000))),
  )

const data = bytes('06092a864886f70d010701')
const encrypted = bytes('06092a864886f70d010706')
const version = bytes('020103')
/** The type is the last byte of its identifier. */
const bag = (type: number, content: Uint8Array, ...more: readonly Uint8Array[]): Buffer => {
  const id = Buffer.concat([bytes('060b2a864886f70d010c0a01'), Buffer.from([type])])
  return der(0x30, id, der(0xa0, content), ...more)
}

const pair = generateKeyPairSync('rsa', { modulusLength: 1024 })
export const plainKey = pair.privateKey.export({ type: 'pkcs8', format: 'der' })
export const encryptedKey = pair.privateKey.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'x' })
/** As long as one is, and of the same outer form: what it certifies is nobody's matter here. */
const certificate = der(
  0x30,
  der(0x30, bytes('a003020102'), random(600)),
  bytes('300d06092a864886f70d01010b0500'),
  der(3, random(129)),
)
const certificateBag = bag(3, der(0x30, bytes('060a2a864886f70d01091601'), der(0xa0, der(4, certificate))))
const mac = der(0x30, der(0x30, bytes('300d06096086480165030402010500'), der(4, random(32))), der(4, random(8)))
const friendlyName = (name: string): Buffer =>
  der(
    0x31,
    der(0x30, bytes('06092a864886f70d010914'), der(0x31, der(0x1e, Buffer.from([...name].flatMap((c) => [0, c.charCodeAt(0)]))))),
  )

const safe = (...bags: readonly Buffer[]): Buffer => der(0x30, data, der(0xa0, der(4, der(0x30, ...bags))))
const hidden = (): Buffer => der(0x30, encrypted, der(0xa0, der(0x30, bytes('020100'), random(700))))
const pfx = (...contents: readonly Buffer[]): Buffer =>
  der(0x30, version, der(0x30, data, der(0xa0, der(4, der(0x30, ...contents)))), mac)

const text = (value: string): Buffer => Buffer.concat([numberOf(value.length, 2), Buffer.from(value)])
const block = (value: Uint8Array): Buffer => Buffer.concat([numberOf(value.length, 4), value])
const time = (): Buffer => Buffer.concat([Buffer.alloc(2), numberOf(1_700_000_000_000, 6)])
const javaCertificate = (): Buffer => Buffer.concat([text('X.509'), block(certificate)])
const javaStore = (magic: string, ...entries: readonly Buffer[]): Buffer =>
  Buffer.concat([bytes(magic), numberOf(2, 4), numberOf(entries.length, 4), ...entries, random(20)])
const javaEntry = {
  certificate: (alias: string): Buffer => Buffer.concat([numberOf(2, 4), text(alias), time(), javaCertificate()]),
  key: (alias: string): Buffer =>
    Buffer.concat([numberOf(1, 4), text(alias), time(), block(encryptedKey), numberOf(1, 4), javaCertificate()]),
  secret: (alias: string): Buffer => Buffer.concat([numberOf(3, 4), text(alias), time(), bytes('aced0005'), random(300)]),
}
const bouncyStore = (...entries: readonly Buffer[]): Buffer =>
  Buffer.concat([numberOf(2, 4), numberOf(20, 4), random(20), numberOf(1400, 4), ...entries, Buffer.alloc(1), random(20)])
const bouncyEntry = (type: number, alias: string, content: Buffer, chain: readonly Buffer[] = []): Buffer =>
  Buffer.concat([Buffer.from([type]), text(alias), time(), numberOf(chain.length, 4), ...chain, content])

/** A packet of OpenPGP with the head of old, or the new one. */
const packet = (tag: number, content: Buffer, isNew = false): Buffer =>
  isNew
    ? Buffer.concat([Buffer.from([0xc0 | tag, 255]), block(content)])
    : Buffer.concat([Buffer.from([0x81 | (tag << 2)]), numberOf(content.length, 2), content])
const bigNumber = (bits: number): Buffer => {
  const value = Buffer.from(random(bits / 8))
  value[0]! |= 0x80
  return Buffer.concat([numberOf(bits, 2), value])
}
const rsaPublic = (): Buffer => Buffer.concat([bytes('04 5f000000 01'), bigNumber(2048), numberOf(17, 2), bytes('010001')])
const curvePublic = (): Buffer =>
  Buffer.concat([bytes('04 5f000000 16 09 2b06010401da470f01'), numberOf(263, 2), bytes('40'), random(32)])
const plainSecret = (): Buffer => Buffer.concat([bytes('00'), ...[2048, 1024, 1024, 1024].map(bigNumber), random(2)])
const lockedSecret = (): Buffer => Buffer.concat([bytes('fe 07 03 08'), random(8), bytes('ff'), random(16), random(660)])
/** GnuPG's marks: not here; on a card with this number. */
const elsewhere = bytes('ff 00 65 00 474e55 01')
const onCard = Buffer.concat([bytes('ff 00 65 00 474e55 02 10'), random(16)])
const user = packet(13, Buffer.from('bob <bob@acme.io>'))

/** Files that hold a private key, each with the kind that is told and the name of its layer. */
export const keyFiles: readonly (readonly [what: string, kind: string, layer: string, file: Buffer])[] = [
  ['OpenSSL’s', 'pkcs12', 'pkcs12', pfx(hidden(), safe(bag(2, encryptedKey, friendlyName('app'))))],
  ['one that encrypts nothing', 'pkcs12', 'pkcs12', pfx(safe(certificateBag), safe(bag(1, plainKey)))],
  [
    'a secret key of Java’s',
    'pkcs12',
    'pkcs12',
    pfx(safe(bag(5, der(0x30, bytes('060b2a864886f70d010c0a0102'), der(0xa0, der(4, encryptedKey)))))),
  ],
  [
    'Bouncy Castle’s',
    'pkcs12',
    'pkcs12',
    open(
      0x30,
      version,
      open(0x30, data, open(0xa0, inPieces(open(0x30, open(0x30, data, open(0xa0, inPieces(der(0x30, bag(2, encryptedKey))))))))),
      mac,
    ),
  ],
  ['JKS', 'java-keystore', 'jks', javaStore('feedfeed', javaEntry.key('app'))],
  [
    'JKS behind certificates',
    'java-keystore',
    'jks',
    javaStore('feedfeed', ...['a', 'b'].map(javaEntry.certificate), javaEntry.key('app')),
  ],
  ['JCEKS', 'java-keystore', 'jks', javaStore('cececece', javaEntry.key('app'))],
  ['JCEKS with a secret key', 'java-keystore', 'jks', javaStore('cececece', javaEntry.secret('app'))],
  ['BKS', 'java-keystore', 'bks', bouncyStore(bouncyEntry(4, 'app', block(random(700)), [javaCertificate()]))],
  [
    'BKS with its kind, behind a certificate',
    'java-keystore',
    'bks',
    bouncyStore(
      bouncyEntry(1, 'ca', javaCertificate()),
      bouncyEntry(2, 'app', Buffer.concat([Buffer.from([0]), text('PKCS#8'), text('RSA'), block(plainKey)])),
    ),
  ],
  ['RSA', 'pgp-keyring', 'openpgp', Buffer.concat([packet(5, Buffer.concat([rsaPublic(), plainSecret()])), user])],
  ['with a passphrase', 'pgp-keyring', 'openpgp', Buffer.concat([packet(5, Buffer.concat([rsaPublic(), lockedSecret()])), user])],
  [
    'a curve',
    'pgp-keyring',
    'openpgp',
    Buffer.concat([packet(5, Buffer.concat([curvePublic(), bytes('00'), bigNumber(256), random(2)]), true), user]),
  ],
  [
    'subkeys alone',
    'pgp-keyring',
    'openpgp',
    Buffer.concat([
      packet(5, Buffer.concat([rsaPublic(), elsewhere])),
      user,
      packet(7, Buffer.concat([rsaPublic(), lockedSecret()])),
    ]),
  ],
  [
    'gpg-agent’s',
    'pgp-keyring',
    'gpg-agent',
    Buffer.concat([Buffer.from('(21:protected-private-key(3:rsa(1:n257:'), random(700)]),
  ],
  [
    'gpg-agent’s, in lines',
    'pgp-keyring',
    'gpg-agent',
    Buffer.from(`Created: 20240101T000000\nKey: (private-key (rsa (n #00${Buffer.from(random(128)).toString('hex')}#)))\n`),
  ],
  ['PKCS #8', 'der', 'der', plainKey],
  ['PKCS #8, encrypted', 'der', 'der', encryptedKey],
  ['PKCS #1', 'der', 'der', pair.privateKey.export({ type: 'pkcs1', format: 'der' })],
  ...(['prime256v1', 'secp384r1'] as const).map(
    (namedCurve) =>
      [
        namedCurve,
        'der',
        'der',
        generateKeyPairSync('ec', { namedCurve }).privateKey.export({ type: 'sec1', format: 'der' }),
      ] as const,
  ),
  ['Ed25519', 'der', 'der', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })],
]

/** Files of the same formats that hold none. */
export const publicFiles: readonly (readonly [what: string, file: Buffer])[] = [
  ['certificates in PKCS #12', pfx(safe(certificateBag, certificateBag))],
  ['PKCS #12, encrypted as a whole', pfx(hidden())],
  ['certificates of Java', javaStore('feedfeed', ...['a', 'b', 'c'].map(javaEntry.certificate))],
  ['an empty store', javaStore('feedfeed')],
  ['certificates of Bouncy Castle', bouncyStore(bouncyEntry(1, 'a', javaCertificate()), bouncyEntry(1, 'b', javaCertificate()))],
  [
    'a public key of Bouncy Castle',
    bouncyStore(bouncyEntry(2, 'a', Buffer.concat([Buffer.from([1]), text('X.509'), text('RSA'), block(random(300))]))),
  ],
  ['a public key of OpenPGP', Buffer.concat([packet(6, rsaPublic()), user])],
  ['a key that is offline', Buffer.concat([packet(5, Buffer.concat([rsaPublic(), elsewhere])), user])],
  [
    'a key on a card',
    Buffer.concat([packet(5, Buffer.concat([rsaPublic(), onCard])), user, packet(7, Buffer.concat([rsaPublic(), onCard]))]),
  ],
  ['what gpg-agent knows of a card', Buffer.concat([Buffer.from('(20:shadowed-private-key(3:rsa(1:n257:'), random(300)])],
  ['a note', Buffer.from('Created: today\nKey: (none)\n')],
  ['a certificate', certificate],
  ['a public key', pair.publicKey.export({ type: 'spki', format: 'der' })],
  ['a public key of PKCS #1', pair.publicKey.export({ type: 'pkcs1', format: 'der' })],
  ['a signature', der(0x30, der(2, random(32)), der(2, random(32)))],
]

/** The key that Android's tools make on each machine, in the two formats that they have had. */
export const debugStores: readonly Buffer[] = [
  javaStore('feedfeed', javaEntry.key('androiddebugkey')),
  pfx(safe(bag(2, encryptedKey, friendlyName('androiddebugkey'))), hidden()),
]

/** Bytes that are made to take as much time as they can, of about this size. */
export const hostileFiles = (size: number): readonly (readonly [why: string, file: Buffer])[] => {
  const again = (unit: Buffer): Buffer => Buffer.alloc(Math.ceil(size / unit.length) * unit.length, unit)
  const entry = Buffer.concat([numberOf(2, 4), text(''), time(), text(''), block(Buffer.alloc(1))])
  const chained = Buffer.concat([
    Buffer.from([2]),
    text('a'),
    time(),
    numberOf(9999, 4),
    again(Buffer.concat([text(''), block(Buffer.alloc(1))])),
  ])
  return [
    [
      'bags without keys',
      Buffer.concat([bytes('3080020103308006092a864886f70d010701'), again(bytes('060b2a864886f70d010c0a0102'))]),
    ],
    [
      'bags in bags',
      Buffer.concat([bytes('3080020103308006092a864886f70d010701'), again(bytes('060b2a864886f70d010c0a0102a0803080'))]),
    ],
    ['endless entries', Buffer.concat([bytes('feedfeed00000002ffffffff'), again(entry)])],
    ['endless chains', Buffer.concat([numberOf(2, 4), numberOf(20, 4), random(20), numberOf(1, 4), chained])],
    ['empty packets', Buffer.concat([packet(5, Buffer.concat([rsaPublic(), elsewhere])), again(bytes('9400'))])],
    ['numbers', der(0x30, again(bytes('020100')).subarray(0, 60_000))],
    ['lengths without an end', again(bytes('3080'))],
  ]
}
