import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 characters of URL-safe base64, as samples look. */
export const terraApi = {
  id: 'terra-api',
  name: 'Terra (health)',
  docs: 'https://docs.tryterra.co/',
  hosts: ['api.tryterra.co'],
  keys: {
    'terra-api-api-key': {
      name: 'Terra (health) API key',
      shape: [{ base64url: 32 }],
      beside: [
        ...apiKeyNames('tryterra'),
        { named: '*tryterra_signing_secret' },
        { named: '*tryterra_dev_key' },
        ...apiKeyNames('terra_health'),
        { named: '*terra_health_signing_secret' },
        { named: '*terra_health_dev_key' },
        { word: 'api.tryterra.co', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.tryterra.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads data on people’s health that was shared with the owner.',
    },
  },
} as const satisfies Service
