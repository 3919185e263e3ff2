import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 16 to 64 characters of base64 are looked at. */
export const arkesel = {
  id: 'arkesel',
  name: 'Arkesel',
  docs: 'https://developers.arkesel.com/',
  hosts: ['sms.arkesel.com'],
  keys: {
    'arkesel-api-key': {
      name: 'Arkesel API key',
      shape: [{ base64: [16, 64] }],
      beside: [
        { named: '*arkesel_api_key' },
        { named: '*arkesel_key' },
        { named: '*arkesel_token' },
        { named: '*arkesel_api_token' },
        { named: '*arkesel_access_token' },
        { named: '*arkesel_secret' },
        { named: '*arkesel_api_secret' },
        { named: '*arkesel_access_key' },
      ],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://developers.arkesel.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
