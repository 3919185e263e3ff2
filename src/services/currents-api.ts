import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: 48 characters of URL-safe base64, as samples look. */
export const currentsApi = {
  id: 'currents-api',
  name: 'Currents API',
  docs: 'https://currentsapi.services/en/docs/',
  hosts: ['api.currentsapi.services'],
  keys: {
    'currents-api-key': {
      name: 'Currents API token',
      shape: [{ base64url: 48 }],
      beside: [
        { named: '*currents_api_key' },
        { named: '*currents_api_token' },
        ...apiKeyNames('currentsapi', 'currents_api', 'currents_news'),
        { word: 'api.currentsapi.services', within: 160 },
      ],
      carriers: [{ query: 'apiKey' }, { header: 'Authorization', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://currentsapi.services/en/docs/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
