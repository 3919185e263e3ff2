import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Record keys: a UUID. */
export const cypressCloud = {
  id: 'cypress-cloud',
  name: 'Cypress Cloud',
  docs: 'https://docs.cypress.io/',
  hosts: ['api.cypress.io', 'cloud.cypress.io'],
  keys: {
    'cypress-cloud-api-key': {
      name: 'Cypress Cloud API key',
      source:
        'https://github.com/cypress-io/cypress-documentation/blob/0009eed3c2ae12e7bea3271397a4785357faa623/docs/cloud/account-management/projects.mdx',
      shape: uuid,
      beside: [
        { named: '*cypress_record_key' },
        ...apiKeyNames('cypress'),
        { named: '*cypress_record_record_key' },
        { named: '*cypress_record_api_key' },
        { named: '*cypress_record_token' },
        { named: '*cypress_record_api_token' },
        { named: '*cypress_record_access_token' },
        { named: '*cypress_record_secret' },
        { named: '*cypress_record_api_secret' },
        { named: '*cypress_record_access_key' },
        { word: 'api.cypress.io', within: 160 },
        { command: 'cypress', flag: '--key' },
        { command: 'cypress run', flag: '--key' },
      ],
      manual: { page: 'https://docs.cypress.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
