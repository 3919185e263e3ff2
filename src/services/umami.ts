import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: `api_` and 32 letters and digits, as samples look. App secrets: no page says how long; 24 to 88 letters and
 * digits are looked at.
 */
export const umami = {
  id: 'umami',
  name: 'Umami',
  docs: 'https://umami.is/docs/api',
  hosts: ['api.umami.is'],
  selfHosted: true,
  keys: {
    'umami-api-key': {
      name: 'Umami API key',
      shape: ['api_', { base62: 32 }],
      beside: apiKeyNames('umami', 'umami_cloud'),
      carriers: [{ header: 'x-umami-api-key', value: '{key}' }],
      manual: { page: 'https://umami.is/docs/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
    'umami-app-secret': {
      name: 'Umami app secret',
      shape: [{ base62: [24, 88] }],
      beside: [
        { named: '*umami_app_secret' },
        { named: '*umami_hash_salt' },
        { named: '*umami_secret' },
        { named: '*umami_app_app_secret' },
        { named: '*umami_app_hash_salt' },
      ],
      manual: {
        page: 'https://umami.is/docs/api',
        steps: ['Find where the app secret was made', 'End it there, and make another'],
      },
      reach: 'Signs sessions of the server.',
    },
  },
} as const satisfies Service
