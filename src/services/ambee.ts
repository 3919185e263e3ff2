import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const ambee = {
  id: 'ambee',
  name: 'Ambee',
  docs: 'https://docs.ambeedata.com/',
  hosts: ['api.ambeedata.com'],
  keys: {
    'ambee-api-key': {
      name: 'Ambee API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*ambee_api_key' },
        { named: '*ambee_key' },
        { named: '*ambee_token' },
        { named: '*ambee_api_token' },
        { named: '*ambee_access_token' },
        { named: '*ambee_secret' },
        { named: '*ambee_api_secret' },
        { named: '*ambee_access_key' },
        { named: '*ambeedata_api_key' },
        { named: '*ambeedata_key' },
        { named: '*ambeedata_token' },
        { named: '*ambeedata_api_token' },
        { named: '*ambeedata_access_token' },
        { named: '*ambeedata_secret' },
        { named: '*ambeedata_api_secret' },
        { named: '*ambeedata_access_key' },
        { word: 'api.ambeedata.com', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.ambeedata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
