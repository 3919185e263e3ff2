import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 42 to 44 letters and digits are looked at. */
export const docspring = {
  id: 'docspring',
  name: 'DocSpring',
  docs: 'https://docspring.com/docs/',
  hosts: ['api.docspring.com', 'sync.api.docspring.com'],
  keys: {
    'docspring-api-key': {
      name: 'DocSpring API key',
      shape: [{ base62: [42, 44] }],
      beside: [
        ...secretNames('docspring'),
        { named: '*formapi_secret' },
        { named: '*formapi_client_secret' },
        { named: '*formapi_app_secret' },
      ],
      manual: {
        page: 'https://docspring.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
