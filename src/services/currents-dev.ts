import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 letters and digits, as samples look. */
export const currentsDev = {
  id: 'currents-dev',
  name: 'Currents',
  docs: 'https://docs.currents.dev/',
  hosts: ['api.currents.dev', 'cy.currents.dev'],
  keys: {
    'currents-dev-api-key': {
      name: 'Currents API key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*currents_record_key' },
        ...apiKeyNames('currents'),
        { named: '*currents_record_record_key' },
        { named: '*currents_record_api_key' },
        { named: '*currents_record_token' },
        { named: '*currents_record_api_token' },
        { named: '*currents_record_access_token' },
        { named: '*currents_record_secret' },
        { named: '*currents_record_api_secret' },
        { named: '*currents_record_access_key' },
        { named: '*currents_dev_record_key' },
        ...apiKeyNames('currents_dev'),
        { word: 'api.currents.dev', within: 160 },
      ],
      manual: {
        page: 'https://docs.currents.dev/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
