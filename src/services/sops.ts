import type { Service } from '../model/service.ts'

/** Age key of SOPSs: `AGE-SECRET-KEY-PQ-1` and 50 to 90 capital letters and digits, as samples look. */
export const sops = {
  id: 'sops',
  name: 'SOPS',
  docs: 'https://getsops.io/docs/',
  hosts: ['getsops.io'],
  keys: {
    'sops-age-key': {
      name: 'SOPS age key of SOPS',
      shape: ['AGE-SECRET-KEY-PQ-1', { base36upper: [50, 90] }],
      manual: {
        page: 'https://getsops.io/docs/',
        steps: ['Encrypt the files for a new key: sops updatekeys', 'Change the secrets that they held'],
      },
      reach: 'Opens the files that were encrypted for it.',
    },
  },
} as const satisfies Service
