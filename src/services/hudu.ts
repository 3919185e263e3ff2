import type { Service } from '../model/service.ts'

/** API keys: 24 letters and digits, as samples look. */
export const hudu = {
  id: 'hudu',
  name: 'Hudu',
  docs: 'https://support.hudu.com/',
  hosts: ['*.huducloud.com'],
  keys: {
    'hudu-api-key': {
      name: 'Hudu API key',
      shape: [{ base62: 24 }],
      beside: [
        { named: '*hudu_api_key' },
        { named: '*hudu_key' },
        { named: '*hudu_token' },
        { named: '*hudu_api_token' },
        { named: '*hudu_access_token' },
        { named: '*hudu_secret' },
        { named: '*hudu_api_secret' },
        { named: '*hudu_access_key' },
        { word: 'huducloud.com', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://support.hudu.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads passwords and papers of customers.',
    },
  },
} as const satisfies Service
