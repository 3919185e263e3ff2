import type { Service } from '../model/service.ts'

/** API keys of SparkPost: 40 hexadecimal digits, as the page’s example has. */
export const sparkpost = {
  id: 'sparkpost',
  name: 'SparkPost',
  docs: 'https://developers.sparkpost.com/api/',
  hosts: ['api.sparkpost.com', 'api.eu.sparkpost.com', 'smtp.sparkpostmail.com'],
  keys: {
    'sparkpost-api-key': {
      name: 'SparkPost API key',
      source: 'https://developers.sparkpost.com/api/',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*sparkpost_api_key' },
        { named: '*sparkpost_key' },
        { named: '*sparkpost_secret' },
        { named: '*sparkpost_token' },
        { named: '*sparkpost_sandbox_api_key' },
        { named: '*sparkpost_password' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://app.sparkpost.com/account/api-keys',
        steps: ['Find the key by its first characters', 'Delete it'],
      },
      reach: 'Sends mail and changes settings, as far as its grants go.',
    },
  },
} as const satisfies Service
