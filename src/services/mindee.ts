import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API key of V2s: `md_` and 32 to 80 characters of URL-safe base64, as samples look. API keys: 32 hexadecimal digits, as
 * samples look.
 */
export const mindee = {
  id: 'mindee',
  name: 'Mindee',
  docs: 'https://docs.mindee.com/',
  hosts: ['api.mindee.net', 'api-v2.mindee.net'],
  keys: {
    'mindee-v2-api-key': {
      name: 'Mindee API key of V2',
      shape: ['md_', { base64url: [32, 80] }],
      beside: [...apiKeyNames('mindee', 'mindee_v2_v2'), { named: '*api_key' }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.mindee.com/',
        steps: ['Find where the API key of V2 was made', 'End it there, and make another'],
      },
      reach: 'Reads documents at the owner’s cost.',
    },
    'mindee-api-key': {
      name: 'Mindee API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('mindee'), { word: 'api.mindee.net', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.mindee.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads documents at the owner’s cost.',
    },
  },
} as const satisfies Service
