import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const taggun = {
  id: 'taggun',
  name: 'Taggun',
  docs: 'https://developers.taggun.io/',
  hosts: ['api.taggun.io'],
  keys: {
    'taggun-api-key': {
      name: 'Taggun API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*taggun_api_key' },
        { named: '*taggun_key' },
        { named: '*taggun_token' },
        { named: '*taggun_api_token' },
        { named: '*taggun_access_token' },
        { named: '*taggun_secret' },
        { named: '*taggun_api_secret' },
        { named: '*taggun_access_key' },
        { word: 'api.taggun.io', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://developers.taggun.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads receipts at the owner’s cost.',
    },
  },
} as const satisfies Service
