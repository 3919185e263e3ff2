import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and 32 hexadecimal digits, as samples look. */
export const inceptionLabs = {
  id: 'inception-labs',
  name: 'Inception Labs',
  docs: 'https://docs.inceptionlabs.ai/get-started/get-started',
  hosts: ['api.inceptionlabs.ai'],
  keys: {
    'inception-labs-api-key': {
      name: 'Inception Labs API key',
      shape: ['sk_', { hex: 32 }],
      beside: [
        ...apiKeyNames('inception', 'inceptionlabs', 'inception_labs', 'mercury'),
        { word: 'api.inceptionlabs.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.inceptionlabs.ai/get-started/get-started',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
