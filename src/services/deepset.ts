import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `api_` and 24 to 64 hexadecimal digits, as samples look. */
export const deepset = {
  id: 'deepset',
  name: 'deepset Cloud',
  docs: 'https://docs.cloud.deepset.ai/',
  hosts: ['api.cloud.deepset.ai'],
  keys: {
    'deepset-api-key': {
      name: 'deepset Cloud API key',
      shape: ['api_', { hex: [24, 64] }],
      beside: apiKeyNames('deepset', 'deepset_cloud', 'haystack'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.cloud.deepset.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
