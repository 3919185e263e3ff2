import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const ipqualityscore = {
  id: 'ipqualityscore',
  name: 'IPQualityScore',
  docs: 'https://www.ipqualityscore.com/documentation',
  hosts: ['www.ipqualityscore.com', 'ipqualityscore.com'],
  keys: {
    'ipqualityscore-api-key': {
      name: 'IPQualityScore API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*ipqualityscore_api_key' },
        { named: '*ipqualityscore_key' },
        { named: '*ipqualityscore_token' },
        { named: '*ipqualityscore_api_token' },
        { named: '*ipqualityscore_access_token' },
        { named: '*ipqualityscore_secret' },
        { named: '*ipqualityscore_api_secret' },
        { named: '*ipqualityscore_access_key' },
        { named: '*ipqs_api_key' },
        { named: '*ipqs_key' },
        { named: '*ipqs_token' },
        { named: '*ipqs_api_token' },
        { named: '*ipqs_access_token' },
        { named: '*ipqs_secret' },
        { named: '*ipqs_api_secret' },
        { named: '*ipqs_access_key' },
        { word: 'www.ipqualityscore.com', within: 160 },
      ],
      manual: {
        page: 'https://www.ipqualityscore.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
