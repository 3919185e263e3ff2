import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 16 to 64 characters of base64 are looked at. */
export const arkesel = {
  id: 'arkesel',
  name: 'Arkesel',
  docs: 'https://developers.arkesel.com/',
  hosts: ['sms.arkesel.com'],
  keys: {
    'arkesel-api-key': {
      name: 'Arkesel API key',
      shapes: [[{ base64: [16, 64] }, { oneOf: ['==', '='] }], [{ base64: [16, 64] }]],
      beside: apiKeyNames('arkesel'),
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://developers.arkesel.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
