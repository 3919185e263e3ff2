import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `prod_` or `dev_` and 43 letters and digits, as samples look. */
export const leanplum = {
  id: 'leanplum',
  name: 'Leanplum',
  docs: 'https://docs.leanplum.com/',
  hosts: ['api.leanplum.com'],
  keys: {
    'leanplum-api-key': {
      name: 'Leanplum API key',
      shape: [{ oneOf: ['prod_', 'dev_'] }, { base62: 43 }],
      beside: [
        ...apiKeyNames('leanplum'),
        { named: '*leanplum_production_key' },
        { named: '*leanplum_development_key' },
        { named: '*client_key' },
        { named: '*app_key' },
      ],
      carriers: [{ query: 'clientKey' }],
      manual: {
        page: 'https://docs.leanplum.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
