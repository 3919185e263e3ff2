import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Private keys: a UUID. */
export const lunary = {
  id: 'lunary',
  name: 'Lunary',
  docs: 'https://docs.lunary.ai/docs/api/authentication',
  hosts: ['api.lunary.ai', 'app.lunary.ai'],
  keys: {
    'lunary-private-key': {
      name: 'Lunary private key',
      shape: uuid,
      beside: [
        { named: '*lunary_private_key' },
        { named: '*lunary_api_key' },
        { named: '*lunary_secret_key' },
        { named: '*llmonitor_private_key' },
        { named: '*lunary_key' },
        { word: 'api.lunary.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.lunary.ai/docs/api/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what was recorded of calls to models, texts with them.',
    },
  },
} as const satisfies Service
