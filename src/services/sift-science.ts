import type { Service } from '../model/service.ts'

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
        { named: '*sift_api_key' },
        { named: '*sift_key' },
        { named: '*sift_token' },
        { named: '*sift_api_token' },
        { named: '*sift_access_token' },
        { named: '*sift_secret' },
        { named: '*sift_api_secret' },
        { named: '*sift_access_key' },
        { named: '*sift_rest_api_key' },
        { named: '*siftscience_api_key' },
        { named: '*siftscience_key' },
        { named: '*siftscience_token' },
        { named: '*siftscience_api_token' },
        { named: '*siftscience_access_token' },
        { named: '*siftscience_secret' },
        { named: '*siftscience_api_secret' },
        { named: '*siftscience_access_key' },
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
