import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const tagoIo = {
  id: 'tago-io',
  name: 'TagoIO',
  docs: 'https://docs.tago.io/',
  hosts: ['api.tago.io'],
  keys: {
    'tago-io-api-key': {
      name: 'TagoIO API key',
      shape: uuid,
      beside: [
        { named: '*tago_token' },
        { named: '*tago_api_token' },
        { named: '*tago_access_token' },
        { named: '*tago_api_key' },
        { named: '*tago_key' },
        { named: '*tago_pat' },
        { named: '*tago_personal_access_token' },
        { named: '*tago_auth_token' },
        { named: '*tago_device_token' },
        { named: '*tago_account_token' },
        { named: '*tagoio_token' },
        { named: '*tagoio_api_token' },
        { named: '*tagoio_access_token' },
        { named: '*tagoio_api_key' },
        { named: '*tagoio_key' },
        { named: '*tagoio_pat' },
        { named: '*tagoio_personal_access_token' },
        { named: '*tagoio_auth_token' },
        { named: '*tagoio_device_token' },
        { named: '*tagoio_account_token' },
        { word: 'api.tago.io', within: 160 },
      ],
      carriers: [{ header: 'Device-Token', value: '{key}' }],
      manual: { page: 'https://docs.tago.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
