import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const onyphe = {
  id: 'onyphe',
  name: 'ONYPHE',
  docs: 'https://www.onyphe.io/docs/',
  hosts: ['www.onyphe.io'],
  keys: {
    'onyphe-api-key': {
      name: 'ONYPHE API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*onyphe_api_key' },
        { named: '*onyphe_key' },
        { named: '*onyphe_token' },
        { named: '*onyphe_api_token' },
        { named: '*onyphe_access_token' },
        { named: '*onyphe_secret' },
        { named: '*onyphe_api_secret' },
        { named: '*onyphe_access_key' },
        { word: 'www.onyphe.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.onyphe.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
