import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ak_` and 26 characters of base 32, as samples look. */
export const userflow = {
  id: 'userflow',
  name: 'Userflow',
  docs: 'https://docs.userflow.com/',
  hosts: ['api.userflow.com'],
  keys: {
    'userflow-api-key': {
      name: 'Userflow API key',
      shape: ['ak_', { base32: 26 }],
      beside: [...apiKeyNames('userflow'), { named: '*userflow_signing_secret' }, { word: 'api.userflow.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.userflow.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
