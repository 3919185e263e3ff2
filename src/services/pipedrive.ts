import type { Service } from '../model/service.ts'

/** API tokens have 40 hex digits, as the page’s example has. */
export const pipedrive = {
  id: 'pipedrive',
  name: 'Pipedrive',
  docs: 'https://pipedrive.readme.io/docs/how-to-find-the-api-token',
  hosts: ['api.pipedrive.com', '*.pipedrive.com'],
  keys: {
    'pipedrive-api-token': {
      name: 'Pipedrive API token',
      source: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*pipedrive_api_token' },
        { named: '*pipedrive_api_key' },
        { named: '*pipedrive_token' },
        { named: '*pipedrive_key' },
      ],
      carriers: [{ header: 'x-api-token', value: '{key}' }, { query: 'api_token' }],
      access: 'full',
      manual: {
        page: 'https://app.pipedrive.com/settings/api',
        steps: ['Personal preferences, API', 'Generate a new token: the old one ends'],
      },
      reach: 'Does in the account all that its user may do: deals, contacts, mail.',
    },
  },
} as const satisfies Service
