import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sindri_` and 16 to 64 letters and digits are looked at. */
export const sindri = {
  id: 'sindri',
  name: 'Sindri',
  docs: 'https://sindri.app/docs/',
  hosts: ['sindri.app'],
  keys: {
    'sindri-api-key': {
      name: 'Sindri API key',
      shape: ['sindri_', { base62: [16, 64] }],
      beside: [...apiKeyNames('sindri')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://sindri.app/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes proofs at the owner’s cost.',
    },
  },
} as const satisfies Service
