import type { Service } from '../model/service.ts'

/** Access tokens have 64 hex digits, as samples look. */
export const attio = {
  id: 'attio',
  name: 'Attio',
  docs: 'https://docs.attio.com/rest-api/tutorials/generating-an-api-key',
  hosts: ['api.attio.com', 'app.attio.com'],
  keys: {
    'attio-token': {
      name: 'Attio access token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*attio_api_key' },
        { named: '*attio_key' },
        { named: '*attio_token' },
        { named: '*attio_api_token' },
        { named: '*attio_access_token' },
        { named: '*attio_secret' },
        { named: '*attio_bearer_token' },
        { word: 'api.attio.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.attio.com/settings/developers',
        steps: ['Workspace settings, Developers', 'Delete the token'],
      },
      reach: 'Reads and changes records of the workspace, as far as its scopes go.',
    },
  },
} as const satisfies Service
