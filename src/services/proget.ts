import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const proget = {
  id: 'proget',
  name: 'ProGet',
  docs: 'https://docs.inedo.com/docs/proget/api/apikeys',
  hosts: [],
  selfHosted: true,
  keys: {
    'proget-api-key': {
      name: 'ProGet API key',
      shape: [{ hex: 40 }],
      beside: apiKeyNames('proget', 'inedo'),
      carriers: [{ header: 'X-ApiKey', value: '{key}' }],
      manual: {
        page: 'https://docs.inedo.com/docs/proget/api/apikeys',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
