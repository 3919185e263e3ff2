import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const raindrop = {
  id: 'raindrop',
  name: 'Raindrop.io',
  docs: 'https://developer.raindrop.io/',
  hosts: ['api.raindrop.io'],
  keys: {
    'raindrop-api-key': {
      name: 'Raindrop.io API key',
      shape: uuid,
      beside: [
        { named: '*raindrop_token' },
        { named: '*raindrop_api_token' },
        { named: '*raindrop_access_token' },
        { named: '*raindrop_api_key' },
        { named: '*raindrop_key' },
        { named: '*raindrop_pat' },
        { named: '*raindrop_personal_access_token' },
        { named: '*raindrop_auth_token' },
        { named: '*raindrop_test_token' },
        { named: '*raindrop_client_secret' },
        { named: '*raindrop_io_token' },
        { named: '*raindrop_io_api_token' },
        { named: '*raindrop_io_access_token' },
        { named: '*raindrop_io_api_key' },
        { named: '*raindrop_io_key' },
        { named: '*raindrop_io_pat' },
        { named: '*raindrop_io_personal_access_token' },
        { named: '*raindrop_io_auth_token' },
        { named: '*raindrop_io_test_token' },
        { named: '*raindrop_io_client_secret' },
        { word: 'api.raindrop.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.raindrop.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
