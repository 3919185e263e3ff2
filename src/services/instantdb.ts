import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Admin tokens of an application: a UUID, as the public code of the server makes it. */
export const instantdb = {
  id: 'instantdb',
  name: 'Instant',
  docs: 'https://www.instantdb.com/docs/backend',
  hosts: ['api.instantdb.com', 'www.instantdb.com'],
  keys: {
    'instantdb-admin-token': {
      name: 'Instant admin token',
      source:
        'https://github.com/instantdb/instant/blob/0215f688dc8c13db904fa44c1f70fe0d0bb4139f/server/src/instant/dash/ephemeral_app.clj',
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
