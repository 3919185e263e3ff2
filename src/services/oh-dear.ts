import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 64 letters and digits are looked at. */
export const ohDear = {
  id: 'oh-dear',
  name: 'Oh Dear',
  docs: 'https://ohdear.app/docs/',
  hosts: ['ohdear.app'],
  keys: {
    'oh-dear-api-key': {
      name: 'Oh Dear API key',
      shape: [{ base62: [60, 64] }],
      beside: tokenNames('ohdear'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ohdear.app/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
