import type { Service } from '../model/service.ts'

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
        { named: '*fulcrum_api_token' },
        { named: '*fulcrum_token' },
        { named: '*fulcrum_api_key' },
        { named: '*fulcrum_key' },
        { named: '*fulcrum_app_api_token' },
        { named: '*fulcrum_app_token' },
        { named: '*fulcrum_app_api_key' },
        { named: '*fulcrum_app_key' },
        { named: '*fulcrumapp_api_token' },
        { named: '*fulcrumapp_token' },
        { named: '*fulcrumapp_api_key' },
        { named: '*fulcrumapp_key' },
        { word: 'api.fulcrumapp.com', within: 200 },
      ],
      carriers: [{ header: 'X-ApiToken', value: '{key}' }, { query: 'token' }],
      manual: { page: 'https://web.fulcrumapp.com/settings/api', steps: ['Settings, API', 'Revoke the token'] },
      reach: 'Reads and changes records and forms as its user.',
    },
  },
} as const satisfies Service
