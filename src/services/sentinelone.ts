import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 80 letters and digits, as samples look; JSON Web Tokens today. */
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
    'sentinelone-json-web-token': {
      name: 'SentinelOne API token (JSON Web Token)',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('sentinelone'),
        { named: '*sentinelone_jwt' },
        ...tokenNames('s1'),
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
