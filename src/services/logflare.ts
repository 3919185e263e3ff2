import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 12 letters and digits, as samples look. Access tokens: 64 hexadecimal digits, as the library makes them that the
 * server uses for them.
 */
export const logflare = {
  id: 'logflare',
  name: 'Logflare',
  docs: 'https://docs.logflare.app/',
  hosts: ['api.logflare.app'],
  keys: {
    'logflare-api-key': {
      name: 'Logflare API key',
      shape: [{ base62: 12 }],
      beside: apiKeyNames('logflare'),
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.logflare.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Adds logs to the owner’s sources.',
    },
    'logflare-access-token': {
      name: 'Logflare access token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*logflare_access_token' },
        { named: '*logflare_api_key' },
        { named: '*logflare_key' },
        { named: '*logflare_token' },
        { named: '*logflare_api_token' },
        { named: '*logflare_public_access_token' },
        { named: '*logflare_private_access_token' },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'X-API-KEY', value: '{key}' },
      ],
      manual: { page: 'https://docs.logflare.app/', steps: ['Access tokens: find the token', 'Revoke it'] },
      reach: 'Adds logs to the owner’s sources; a private token manages them, too.',
    },
  },
} as const satisfies Service
