import type { Service } from '../../src/model/service.ts'

/** Services that stand in for the built-in ones: one kind of key, several, one in parts. */
export const known: readonly Service[] = [
  {
    id: 'loco',
    name: 'Loco',
    docs: 'https://loco.test/docs',
    hosts: ['loco.test'],
    keys: { 'loco-key': { name: 'Loco key', shape: ['loco_', { base62: 32 }] } },
  },
  {
    id: 'forge',
    name: 'Forge',
    docs: 'https://forge.test/docs',
    hosts: ['{var.host}'],
    vars: { host: { env: 'FORGE_HOST' } },
    keys: {
      'forge-pat': { name: 'Token', shape: ['forge_', { base62: 20 }] },
      'forge-pair': {
        name: 'Pair',
        parts: {
          id: { shape: ['FID_', { base36upper: 16 }], public: true },
          secret: { shape: [{ base64url: 40 }], beside: [{ named: 'forge_secret' }] },
        },
        within: 5,
      },
      'forge-pin': { name: 'Pin', shape: ['forgepin_', { digit: 6 }] },
    },
  },
]
