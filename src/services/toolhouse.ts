import type { Service } from '../model/service.ts'

/** API keys: `th-` and 40 to 60 characters of URL-safe base64, as samples look. */
export const toolhouse = {
  id: 'toolhouse',
  name: 'Toolhouse',
  docs: 'https://docs.toolhouse.ai/',
  hosts: ['api.toolhouse.ai'],
  keys: {
    'toolhouse-api-key': {
      name: 'Toolhouse API key',
      shape: ['th-', { base64url: [40, 60] }],
      beside: [
        { named: '*toolhouse_api_key' },
        { named: '*toolhouse_key' },
        { named: '*toolhouse_token' },
        { named: '*toolhouse_api_token' },
        { named: '*toolhouse_access_token' },
        { named: '*toolhouse_secret' },
        { named: '*toolhouse_api_secret' },
        { named: '*toolhouse_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.toolhouse.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
