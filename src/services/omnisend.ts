import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are the brand’s id of 24 hex digits, `-` and 50 letters and digits, as samples look. */
export const omnisend = {
  id: 'omnisend',
  name: 'Omnisend',
  docs: 'https://api-docs.omnisend.com/reference/authentication',
  hosts: ['api.omnisend.com', 'app.omnisend.com'],
  keys: {
    'omnisend-api-key': {
      name: 'Omnisend API key',
      shape: [{ hex: 24 }, '-', { base62: [40, 60] }],
      beside: [...plainKeyNames('omnisend'), { word: 'omnisend', within: 200 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://app.omnisend.com/integrations/api-keys',
        steps: ['Store settings, Integrations & API, API keys', 'Delete the key'],
      },
      reach: 'Reads and changes contacts, orders and campaigns.',
    },
  },
} as const satisfies Service
