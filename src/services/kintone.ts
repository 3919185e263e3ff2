import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const kintone = {
  id: 'kintone',
  name: 'Kintone',
  docs: 'https://kintone.dev/en/',
  hosts: ['*.kintone.com', '*.cybozu.com'],
  keys: {
    'kintone-api-key': {
      name: 'Kintone API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*kintone_token' },
        { named: '*kintone_api_token' },
        { named: '*kintone_access_token' },
        { named: '*kintone_api_key' },
        { named: '*kintone_key' },
        { named: '*kintone_pat' },
        { named: '*kintone_personal_access_token' },
        { named: '*kintone_auth_token' },
        { word: 'kintone.com', within: 160 },
      ],
      carriers: [{ header: 'X-Cybozu-API-Token', value: '{key}' }],
      manual: { page: 'https://kintone.dev/en/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
