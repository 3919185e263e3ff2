import type { Service } from '../model/service.ts'

/** API tokens of Fastly: 32 letters, digits, `-` and `_` in samples. */
export const fastly = {
  id: 'fastly',
  name: 'Fastly',
  docs: 'https://docs.fastly.com/en/guides/using-api-tokens',
  hosts: ['api.fastly.com'],
  keys: {
    'fastly-api-token': {
      name: 'Fastly API token',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*fastly_api_token' },
        { named: '*fastly_api_key' },
        { named: '*fastly_token' },
        { named: '*fastly_key' },
        { named: '*fastly_purge_token' },
        { word: 'Fastly-Key', within: 20 },
        { command: 'fastly', flag: '--token' },
      ],
      carriers: [{ header: 'Fastly-Key', value: '{key}' }],
      manual: { page: 'https://manage.fastly.com/account/personal/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Purges or changes services as far as its scope goes.',
    },
  },
} as const satisfies Service
