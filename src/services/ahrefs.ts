import type { Service } from '../model/service.ts'

/** API keys: 40 characters of URL-safe base64, as samples look. */
export const ahrefs = {
  id: 'ahrefs',
  name: 'Ahrefs',
  docs: 'https://docs.ahrefs.com/',
  hosts: ['api.ahrefs.com'],
  keys: {
    'ahrefs-api-key': {
      name: 'Ahrefs API key',
      shape: [{ base64url: 40 }],
      beside: [
        { named: '*ahrefs_api_key' },
        { named: '*ahrefs_key' },
        { named: '*ahrefs_token' },
        { named: '*ahrefs_api_token' },
        { named: '*ahrefs_access_token' },
        { named: '*ahrefs_secret' },
        { named: '*ahrefs_api_secret' },
        { named: '*ahrefs_access_key' },
        { word: 'api.ahrefs.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.ahrefs.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
