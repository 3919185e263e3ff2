import type { Service } from '../model/service.ts'

/** API keys: 20 hexadecimal digits, as samples look. */
export const bigmarker = {
  id: 'bigmarker',
  name: 'BigMarker',
  docs: 'https://docs.bigmarker.com/',
  hosts: ['www.bigmarker.com'],
  keys: {
    'bigmarker-api-key': {
      name: 'BigMarker API key',
      shape: [{ hex: 20 }],
      beside: [
        { named: '*bigmarker_api_key' },
        { named: '*bigmarker_key' },
        { named: '*bigmarker_token' },
        { named: '*bigmarker_api_token' },
        { named: '*bigmarker_access_token' },
        { named: '*bigmarker_secret' },
        { named: '*bigmarker_api_secret' },
        { named: '*bigmarker_access_key' },
        { word: 'www.bigmarker.com', within: 160 },
      ],
      carriers: [{ header: 'API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.bigmarker.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes guests of the owner’s events.',
    },
  },
} as const satisfies Service
