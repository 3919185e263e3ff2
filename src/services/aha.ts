import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const aha = {
  id: 'aha',
  name: 'Aha!',
  docs: 'https://www.aha.io/api/authentication',
  hosts: ['*.aha.io'],
  keys: {
    'aha-api-key': {
      name: 'Aha! API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*aha_api_key' },
        { named: '*aha_api_token' },
        { named: '*aha_token' },
        { named: '*aha_access_token' },
        { named: '*aha_key' },
        { named: '*aha_io_api_key' },
        { named: '*aha_io_api_token' },
        { named: '*aha_io_token' },
        { named: '*aha_io_access_token' },
        { named: '*aha_io_key' },
        { word: '.aha.io/api', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://secure.aha.io/settings/api_keys',
        steps: ['Settings, Personal, Developer, API keys', 'Delete the key'],
      },
      reach: 'Reads and changes roadmaps and ideas, as its user.',
    },
  },
} as const satisfies Service
