import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look; those of api.data.gov are made alike. */
export const openfda = {
  id: 'openfda',
  name: 'openFDA',
  docs: 'https://open.fda.gov/apis/authentication/',
  hosts: ['api.fda.gov', 'open.fda.gov'],
  keys: {
    'openfda-api-key': {
      name: 'openFDA API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('openfda', 'open_fda', 'fda'), { word: 'api.fda.gov', within: 160 }],
      carriers: [{ query: 'api_key' }, { basic: '{key}:' }],
      access: 'read',
      manual: {
        page: 'https://open.fda.gov/apis/authentication/',
        steps: ['Write to open@fda.hhs.gov', 'Have the key ended; get another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
