import type { Service } from '../model/service.ts'

/** V7 Darwin's API keys: seven characters, a dot and 32 more, by public samples. */
export const v7 = {
  id: 'v7',
  name: 'V7 Darwin',
  docs: 'https://docs.v7labs.com/docs/api-keys',
  hosts: ['darwin.v7labs.com', 'api.v7labs.com'],
  keys: {
    'v7-api-key': {
      name: 'V7 Darwin API key',
      shape: [{ base62: 7, as: 'id' }, '.', { base62: 32 }],
      beside: [
        { named: '*v7_api_key' },
        { named: '*darwin_api_key' },
        { named: '*v7_key' },
        { named: '*v7_darwin_api_key' },
        { word: 'v7labs', within: 160 },
        { named: 'api_key', in: '**/.darwin/config.yaml' },
      ],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: { page: 'https://darwin.v7labs.com', steps: ['Settings, API Keys', 'Delete the key'] },
      reach: 'Reads and changes data sets and labels of the team.',
    },
  },
} as const satisfies Service
