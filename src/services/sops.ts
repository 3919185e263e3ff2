import type { Service } from '../model/service.ts'

/**
 * Hybrid keys of age, with which SOPS encrypts: `AGE-SECRET-KEY-PQ-1` and a seed of 32 bytes with its checksum in Bech32, as
 * its own code writes them. Nobody issues them.
 */
export const sops = {
  id: 'sops',
  name: 'SOPS',
  docs: 'https://getsops.io/docs/',
  hosts: [],
  keys: {
    'sops-age-key': {
      name: 'SOPS age key of SOPS',
      source: 'https://github.com/FiloSottile/age/blob/c6fcb5300c673b61ba6ca993fa48a610bc02e2a5/pq.go',
      shape: ['AGE-SECRET-KEY-PQ-1', { base36upper: 58 }],
      check: 'bech32',
      manual: {
        page: 'https://getsops.io/docs/',
        steps: ['Encrypt the files for a new key: sops updatekeys', 'Change the secrets that they held'],
      },
      reach: 'Opens the files that were encrypted for it.',
    },
  },
} as const satisfies Service
