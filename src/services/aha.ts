import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(['aha', 'aha_io'], ['_api_key', '_api_token', '_token', '_access_token', '_key']),
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
