import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 hexadecimal digits, as samples look. */
export const siftScience = {
  id: 'sift-science',
  name: 'Sift Science',
  docs: 'https://developers.sift.com/',
  hosts: ['api.sift.com'],
  keys: {
    'sift-science-api-key': {
      name: 'Sift Science API key',
      shape: [{ hex: 16 }],
      beside: [
        ...apiKeyNames('sift'),
        { named: '*sift_rest_api_key' },
        ...apiKeyNames('siftscience'),
        { named: '*siftscience_rest_api_key' },
        { word: 'api.sift.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developers.sift.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
