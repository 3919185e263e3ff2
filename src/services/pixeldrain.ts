import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const pixeldrain = {
  id: 'pixeldrain',
  name: 'Pixeldrain',
  docs: 'https://pixeldrain.com/api',
  hosts: ['pixeldrain.com'],
  keys: {
    'pixeldrain-api-key': {
      name: 'Pixeldrain API key',
      shape: uuid,
      beside: [
        { named: '*pixeldrain_api_key' },
        { named: '*pixeldrain_key' },
        { named: '*pixeldrain_token' },
        { named: '*pixeldrain_api_token' },
        { named: '*pixeldrain_access_token' },
        { named: '*pixeldrain_secret' },
        { named: '*pixeldrain_api_secret' },
        { named: '*pixeldrain_access_key' },
        { word: 'pixeldrain.com', within: 160 },
      ],
      carriers: [{ basic: ':{key}' }],
      manual: {
        page: 'https://pixeldrain.com/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
