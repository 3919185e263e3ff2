import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*debugbear_api_key' },
        { named: '*debugbear_key' },
        { named: '*debugbear_token' },
        { named: '*debugbear_api_token' },
        { named: '*debugbear_access_token' },
        { named: '*debugbear_secret' },
        { named: '*debugbear_api_secret' },
        { named: '*debugbear_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.debugbear.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
