import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const semrush = {
  id: 'semrush',
  name: 'Semrush',
  docs: 'https://developer.semrush.com/api/',
  hosts: ['api.semrush.com'],
  keys: {
    'semrush-api-key': {
      name: 'Semrush API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*semrush_api_key' },
        { named: '*semrush_key' },
        { named: '*semrush_token' },
        { named: '*semrush_api_token' },
        { named: '*semrush_access_token' },
        { named: '*semrush_secret' },
        { named: '*semrush_api_secret' },
        { named: '*semrush_access_key' },
        { word: 'api.semrush.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://developer.semrush.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
