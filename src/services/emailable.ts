import type { Service } from '../model/service.ts'

/** API keys: `live_`, or `test_` for one that costs nothing, and 20 hexadecimal digits, as samples look. */
export const emailable = {
  id: 'emailable',
  name: 'Emailable',
  docs: 'https://emailable.com/docs/api/',
  hosts: ['api.emailable.com'],
  keys: {
    'emailable-api-key': {
      name: 'Emailable API key',
      shape: [{ oneOf: ['live_', 'test_'] }, { hex: 20 }],
      beside: [
        { named: '*emailable_api_key' },
        { named: '*emailable_key' },
        { named: '*emailable_token' },
        { named: '*emailable_api_token' },
        { named: '*emailable_access_token' },
        { named: '*emailable_secret' },
        { named: '*emailable_api_secret' },
        { named: '*emailable_access_key' },
        { named: '*api_key' },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://emailable.com/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
