import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Admin tokens of an application: a UUID. */
export const instantdb = {
  id: 'instantdb',
  name: 'Instant',
  docs: 'https://www.instantdb.com/docs/backend',
  hosts: ['api.instantdb.com', 'www.instantdb.com'],
  keys: {
    'instantdb-admin-token': {
      name: 'Instant admin token',
      shape: uuid,
      beside: [
        { named: '*instant_admin_token' },
        { named: '*instant_app_admin_token' },
        { named: '*instantdb_admin_token' },
        { named: '*instant_app_secret' },
        { named: '*instant_admin_secret' },
        { named: '*instant_cli_auth_token' },
        { word: 'api.instantdb.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://www.instantdb.com/docs/backend',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes all data of the application.',
    },
  },
} as const satisfies Service
