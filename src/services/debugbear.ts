import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 25 to 30 letters and digits are looked at. */
export const debugbear = {
  id: 'debugbear',
  name: 'DebugBear',
  docs: 'https://www.debugbear.com/docs/',
  hosts: ['www.debugbear.com'],
  keys: {
    'debugbear-api-key': {
      name: 'DebugBear API key',
      shape: [{ base62: [25, 30] }],
      beside: apiKeyNames('debugbear'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.debugbear.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
