import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API tokens: 80 hexadecimal digits, as samples look. */
export const fulcrum = {
  id: 'fulcrum',
  name: 'Fulcrum',
  docs: 'https://docs.fulcrumapp.com/docs/rest-api',
  hosts: ['api.fulcrumapp.com'],
  keys: {
    'fulcrum-api-token': {
      name: 'Fulcrum API token',
      shape: [{ hex: 80 }],
      beside: [
        ...named(['fulcrum', 'fulcrum_app', 'fulcrumapp'], ['_api_token', '_token', '_api_key', '_key']),
        { word: 'api.fulcrumapp.com', within: 200 },
      ],
      carriers: [{ header: 'X-ApiToken', value: '{key}' }, { query: 'token' }],
      manual: { page: 'https://web.fulcrumapp.com/settings/api', steps: ['Settings, API', 'Revoke the token'] },
      reach: 'Reads and changes records and forms as its user.',
    },
  },
} as const satisfies Service
