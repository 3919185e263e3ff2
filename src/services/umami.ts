import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: of the cloud `api_` and 32 letters and digits, as samples look; of an own server `umami_` and as many, as its code
 * makes them. App secrets: no page says how long; 24 to 88 letters and digits are looked at.
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
    'umami-own-api-key': {
      name: 'Umami API key (own server)',
      source: 'https://github.com/umami-software/umami/blob/65bf19e06735fa1deb9cbabad4cb32e5e8b39857/src/lib/api-key.ts',
      shape: ['umami_', { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://umami.is/docs/api', steps: ['Settings of the own server, API keys', 'Delete the key'] },
      reach: 'Reads and changes what its user may: sites, and what their visitors do.',
    },
  },
} as const satisfies Service
