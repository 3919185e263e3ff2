import type { Service } from '../model/service.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const mabl = {
  id: 'mabl',
  name: 'mabl',
  docs: 'https://help.mabl.com/',
  hosts: ['api.mabl.com'],
  keys: {
    'mabl-api-key': {
      name: 'mabl API key',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*mabl_api_key' },
        { named: '*mabl_key' },
        { named: '*mabl_token' },
        { named: '*mabl_api_token' },
        { named: '*mabl_access_token' },
        { named: '*mabl_secret' },
        { named: '*mabl_api_secret' },
        { named: '*mabl_access_key' },
        { word: 'api.mabl.com', within: 160 },
      ],
      carriers: [{ basic: 'key:{key}' }],
      manual: { page: 'https://help.mabl.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
