import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*mindee_api_key' },
        { named: '*mindee_key' },
        { named: '*mindee_token' },
        { named: '*mindee_api_token' },
        { named: '*mindee_access_token' },
        { named: '*mindee_secret' },
        { named: '*mindee_api_secret' },
        { named: '*mindee_access_key' },
        { named: '*mindee_v2_v2_api_key' },
        { named: '*mindee_v2_v2_key' },
        { named: '*mindee_v2_v2_token' },
        { named: '*mindee_v2_v2_api_token' },
        { named: '*mindee_v2_v2_access_token' },
        { named: '*mindee_v2_v2_secret' },
        { named: '*mindee_v2_v2_api_secret' },
        { named: '*mindee_v2_v2_access_key' },
        { named: '*api_key' },
      ],
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
      beside: [
        { named: '*mindee_api_key' },
        { named: '*mindee_key' },
        { named: '*mindee_token' },
        { named: '*mindee_api_token' },
        { named: '*mindee_access_token' },
        { named: '*mindee_secret' },
        { named: '*mindee_api_secret' },
        { named: '*mindee_access_key' },
        { word: 'api.mindee.net', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.mindee.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads documents at the owner’s cost.',
    },
  },
} as const satisfies Service
