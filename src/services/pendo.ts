import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, `.` and 2 small letters, as samples look. */
export const pendo = {
  id: 'pendo',
  name: 'Pendo',
  docs: 'https://engageapi.pendo.io/',
  hosts: ['app.pendo.io'],
  keys: {
    'pendo-api-key': {
      name: 'Pendo API key',
      shape: [...uuid, '.', { lower: 2 }],
      beside: [
        ...apiKeyNames('pendo'),
        { named: '*pendo_integration_key' },
        { named: '*pendo_integration_api_key' },
        { named: '*pendo_integration_token' },
        { named: '*pendo_integration_api_token' },
        { named: '*pendo_integration_access_token' },
        { named: '*pendo_integration_secret' },
        { named: '*pendo_integration_api_secret' },
        { named: '*pendo_integration_access_key' },
        { named: '*pendo_integration_integration_key' },
        { word: 'app.pendo.io', within: 160 },
      ],
      carriers: [{ header: 'x-pendo-integration-key', value: '{key}' }],
      manual: {
        page: 'https://engageapi.pendo.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
