import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 64 characters of URL-safe base64 are looked at. */
export const project44 = {
  id: 'project44',
  name: 'project44',
  docs: 'https://developers.project44.com/',
  hosts: ['na12.api.project44.com', 'api.project44.com'],
  keys: {
    'project44-api-key': {
      name: 'project44 API key',
      shape: [{ base64url: [20, 64] }],
      beside: [
        { named: '*project44_secret' },
        { named: '*project44_client_secret' },
        { named: '*project44_api_secret' },
        { named: '*project44_app_secret' },
        { named: '*p44_secret' },
        { named: '*p44_client_secret' },
        { named: '*p44_api_secret' },
        { named: '*p44_app_secret' },
      ],
      manual: {
        page: 'https://developers.project44.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
