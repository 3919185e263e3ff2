import type { Service } from '../model/service.ts'

/** API keys: 16 letters and digits, as samples look. */
export const meteoblue = {
  id: 'meteoblue',
  name: 'meteoblue',
  docs: 'https://docs.meteoblue.com/',
  hosts: ['my.meteoblue.com'],
  keys: {
    'meteoblue-api-key': {
      name: 'meteoblue API key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*meteoblue_api_key' },
        { named: '*meteoblue_key' },
        { named: '*meteoblue_token' },
        { named: '*meteoblue_api_token' },
        { named: '*meteoblue_access_token' },
        { named: '*meteoblue_secret' },
        { named: '*meteoblue_api_secret' },
        { named: '*meteoblue_access_key' },
        { word: 'my.meteoblue.com', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://docs.meteoblue.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
