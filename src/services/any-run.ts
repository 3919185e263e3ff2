import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const anyRun = {
  id: 'any-run',
  name: 'ANY.RUN',
  docs: 'https://any.run/api-documentation/',
  hosts: ['api.any.run'],
  keys: {
    'any-run-api-key': {
      name: 'ANY.RUN API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('anyrun'), { word: 'api.any.run', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'API-Key {key}' }],
      manual: {
        page: 'https://any.run/api-documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
