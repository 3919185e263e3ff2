import type { Service } from '../model/service.ts'

/** API keys: `ak_` and 24 to 80 characters of URL-safe base64, as samples look. */
export const scorecard = {
  id: 'scorecard',
  name: 'Scorecard',
  docs: 'https://docs.scorecard.io/',
  hosts: ['api2.scorecard.io', 'api.getscorecard.ai'],
  keys: {
    'scorecard-api-key': {
      name: 'Scorecard API key',
      shape: ['ak_', { base64url: [24, 80] }],
      beside: [
        { named: '*scorecard_ai_api_key' },
        { named: '*scorecard_ai_key' },
        { named: '*scorecard_ai_token' },
        { named: '*scorecard_ai_api_token' },
        { named: '*scorecard_ai_access_token' },
        { named: '*scorecard_ai_secret' },
        { named: '*scorecard_ai_api_secret' },
        { named: '*scorecard_ai_access_key' },
        { named: '*scorecard_api_key' },
        { named: '*scorecard_key' },
        { named: '*scorecard_token' },
        { named: '*scorecard_api_token' },
        { named: '*scorecard_access_token' },
        { named: '*scorecard_secret' },
        { named: '*scorecard_api_secret' },
        { named: '*scorecard_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.scorecard.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
