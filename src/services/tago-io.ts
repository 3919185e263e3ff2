import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
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
        ...tokenNames('tago'),
        { named: '*tago_device_token' },
        { named: '*tago_account_token' },
        ...tokenNames('tagoio'),
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
