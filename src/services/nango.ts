import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** The secret key of an environment is a UUID, as its own code made it. */
export const nango = {
  id: 'nango',
  name: 'Nango',
  docs: 'https://nango.dev/docs/reference/api/authentication',
  hosts: ['api.nango.dev', 'app.nango.dev'],
  keys: {
    'nango-secret-key': {
      name: 'Nango secret key',
      source:
        'https://github.com/NangoHQ/nango/blob/01edf9e3c4fe4f99d4a084348b1190c164119312/packages/shared/lib/services/environment.service.ts',
      shape: uuid,
      beside: [
        { named: '*nango_secret_key' },
        { named: '*nango_secret' },
        { named: '*nango_api_key' },
        { named: '*nango_key' },
        { named: '*nango_secret_key_dev' },
        { named: '*nango_secret_key_prod' },
        { named: '*nango_token' },
        { word: 'api.nango.dev', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://app.nango.dev/', steps: ['Environment settings', 'Rotate the secret key'] },
      reach: 'Reads all connections of the environment with their tokens.',
    },
  },
} as const satisfies Service
