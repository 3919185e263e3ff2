import type { Service } from '../model/service.ts'

/** API keys: 80 letters and digits, as samples look. */
export const sentinelone = {
  id: 'sentinelone',
  name: 'SentinelOne',
  docs: 'https://www.sentinelone.com/',
  hosts: ['*.sentinelone.net'],
  keys: {
    'sentinelone-api-key': {
      name: 'SentinelOne API key',
      shape: [{ base62: 80 }],
      beside: [
        { named: '*sentinelone_token' },
        { named: '*sentinelone_api_token' },
        { named: '*sentinelone_access_token' },
        { named: '*sentinelone_api_key' },
        { named: '*sentinelone_key' },
        { named: '*sentinelone_pat' },
        { named: '*sentinelone_personal_access_token' },
        { named: '*sentinelone_auth_token' },
        { named: '*sentinelone_site_token' },
        { named: '*s1_token' },
        { named: '*s1_api_token' },
        { named: '*s1_access_token' },
        { named: '*s1_api_key' },
        { named: '*s1_key' },
        { named: '*s1_pat' },
        { named: '*s1_personal_access_token' },
        { named: '*s1_auth_token' },
        { named: '*s1_site_token' },
        { word: 'sentinelone.net', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'ApiToken {key}' }],
      manual: {
        page: 'https://www.sentinelone.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
