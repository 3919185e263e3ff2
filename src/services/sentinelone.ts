import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
        ...tokenNames('sentinelone'),
        { named: '*sentinelone_site_token' },
        ...tokenNames('s1'),
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
