import type { Service } from '../model/service.ts'

/** API keys: 10 letters and digits, `.` and 64 letters and digits, as samples look. */
export const whylabs = {
  id: 'whylabs',
  name: 'WhyLabs',
  docs: 'https://docs.whylabs.ai/',
  hosts: ['api.whylabsapp.com'],
  keys: {
    'whylabs-api-key': {
      name: 'WhyLabs API key',
      shape: [{ base62: 10 }, '.', { base62: 64 }],
      beside: [
        { named: '*whylabs_api_key' },
        { named: '*whylabs_key' },
        { named: '*whylabs_token' },
        { named: '*whylabs_api_token' },
        { named: '*whylabs_access_token' },
        { named: '*whylabs_secret' },
        { named: '*whylabs_api_secret' },
        { named: '*whylabs_access_key' },
        { word: 'api.whylabsapp.com', within: 160 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.whylabs.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
