import type { Service } from '../../src/model/service.ts'

/** Services that nobody has: each shows what no built-in one needs, so that the suite holds without them. */
const acme = {
  id: 'acme-cloud',
  name: 'Acme Cloud',
  docs: 'https://wiki.acme.test/keys',
  hosts: ['keys.acme.test', '*.acme-cloud.test'],
  keys: {
    'acme-named': {
      name: 'a key with named runs and a choice',
      source: 'https://wiki.acme.test/keys',
      shape: ['acm', { oneOf: ['live', 'test'] }, '_', { base62: 24, as: 'id' }, '.', { base58: 32, as: 'rest' }],
    },
    'acme-late-literal': {
      name: 'a key whose literal comes after runs of open length',
      source: 'https://wiki.acme.test/keys',
      shape: [{ base36: [6, 10] }, '.', { digit: [1, 4] }, '-acmev1-', { base64url: [40, 60] }],
    },
    'acme-marked': {
      name: 'a key with a marker inside',
      source: 'https://wiki.acme.test/keys',
      shape: ['amk-', { base64url: [80, 120], holds: 'AcMeKeY' }],
    },
    'acme-summed': {
      name: 'a key with a checksum over all of it',
      source: 'https://wiki.acme.test/keys',
      shape: ['acme36', { hexUpper: 20 }, { crc32: 'base36', length: 7, over: 'all' }],
    },
    'acme-token': {
      name: 'a signed token',
      source: 'https://wiki.acme.test/keys',
      shape: ['acmejwt_eyJ', { base64url: [8, 400] }, '.eyJ', { base64url: [8, 900] }, '.', { base64url: [43, 342] }],
      check: 'jwt',
    },
    'acme-secret': {
      name: 'a key without a literal',
      shape: [{ hex: 32 }],
      beside: [
        { named: 'ACME_SECRET_KEY' },
        { named: '*acmeToken' },
        { named: 'auth', in: '**/.acmerc' },
        { word: 'acme password', within: 40 },
        { command: 'acmectl', flag: '--key' },
        { command: 'acmectl', flag: '-k' },
      ],
      carriers: [
        { header: 'X-Acme-Cloud-Key', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
        { query: 'api_key' },
        { basic: '{key}:' },
      ],
    },
    'acme-client': {
      name: 'a client in two parts',
      source: 'https://wiki.acme.test/keys',
      within: 5,
      parts: {
        id: { shape: ['ACID', { base32: 12 }], public: true },
        secret: { shape: [{ base64: 44 }], beside: [{ named: '*acme_client_secret' }] },
      },
    },
    'acme-weak': {
      name: 'a weak one',
      source: 'https://wiki.acme.test/keys',
      weak: true,
      shape: ['aweak_', { lower: [10, 20] }],
    },
  },
} as const satisfies Service

/** Claims the same texts as `acme`, by other names. */
const bolt = {
  id: 'bolt',
  name: 'Bolt',
  docs: 'https://bolt.test/keys',
  hosts: ['api.bolt.test'],
  keys: {
    'bolt-key': {
      name: 'a key of the same shape',
      shape: [{ hex: 32 }],
      beside: [{ named: 'BOLT_KEY' }, { word: 'bolt', within: 30 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
    },
    'bolt-long': {
      name: 'a key that begins as another does, and goes on with more of its own',
      source: 'https://bolt.test/keys',
      shape: ['acmlive_Bo1t', { base62: 20 }, '.', { base58: 32 }],
    },
  },
} as const satisfies Service

/** Says that a key of the very same name is its own. */
export const rival = {
  id: 'rival',
  name: 'Rival',
  docs: 'https://rival.test/keys',
  hosts: ['rival.test'],
  keys: { 'rival-key': { name: 'a key', shape: [{ hexAny: 32 }], beside: [{ named: 'ACME_SECRET_KEY' }] } },
} as const satisfies Service

export const synthetic: readonly Service[] = [acme, bolt]
