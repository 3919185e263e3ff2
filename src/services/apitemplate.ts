import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 48 letters and digits are looked at. */
export const apitemplate = {
  id: 'apitemplate',
  name: 'APITemplate.io',
  docs: 'https://docs.apitemplate.io/',
  hosts: ['rest.apitemplate.io'],
  keys: {
    'apitemplate-api-key': {
      name: 'APITemplate.io API key',
      shape: [{ base62: [20, 48] }],
      beside: apiKeyNames('apitemplate', 'api_template_io'),
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.apitemplate.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
