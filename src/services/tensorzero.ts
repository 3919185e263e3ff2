import type { Service } from '../model/service.ts'

/** API keys of a gateway of one’s own: `sk-t0-`, 12 letters and digits, `-` and 48 more, as its code makes them. */
export const tensorzero = {
  id: 'tensorzero',
  name: 'TensorZero',
  docs: 'https://www.tensorzero.com/docs/operations/set-up-auth-for-tensorzero',
  hosts: [],
  selfHosted: true,
  keys: {
    'tensorzero-api-key': {
      name: 'TensorZero API key',
      source:
        'https://github.com/tensorzero/tensorzero/blob/005889fdaf6dffdcf03ee32eac3d7c1997c63ab2/internal/tensorzero-auth/src/key.rs',
      shape: ['sk-t0-', { base62: 12, as: 'id' }, '-', { base62: 48 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.tensorzero.com/docs/operations/set-up-auth-for-tensorzero',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Calls the gateway’s models, and what stands behind them.',
    },
  },
} as const satisfies Service
