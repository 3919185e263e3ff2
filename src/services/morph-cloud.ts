import type { Service } from '../model/service.ts'

/** API keys: `morph_` and some 22 digits of base 58. */
export const morphCloud = {
  id: 'morph-cloud',
  name: 'Morph Cloud',
  docs: 'https://cloud.morph.so/docs/documentation/overview',
  hosts: ['cloud.morph.so'],
  keys: {
    'morph-cloud-api-key': {
      name: 'Morph Cloud API key',
      shape: ['morph_', { base58: [20, 24] }],
      beside: [
        { named: '*morph_api_key' },
        { named: '*morph_cloud_api_key' },
        { named: '*morph_key' },
        { word: 'cloud.morph.so', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cloud.morph.so/docs/documentation/overview',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Starts and drives machines at the cost of the account.',
    },
  },
} as const satisfies Service
