import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const kobiton = {
  id: 'kobiton',
  name: 'Kobiton',
  docs: 'https://docs.kobiton.com/',
  hosts: ['api.kobiton.com'],
  keys: {
    'kobiton-api-key': {
      name: 'Kobiton API key',
      shape: uuid,
      beside: [
        { named: '*kobiton_api_key' },
        { named: '*kobiton_key' },
        { named: '*kobiton_token' },
        { named: '*kobiton_api_token' },
        { named: '*kobiton_access_token' },
        { named: '*kobiton_secret' },
        { named: '*kobiton_api_secret' },
        { named: '*kobiton_access_key' },
        { word: 'api.kobiton.com', within: 160 },
      ],
      manual: { page: 'https://docs.kobiton.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
