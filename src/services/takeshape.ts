import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const takeshape = {
  id: 'takeshape',
  name: 'TakeShape',
  docs: 'https://app.takeshape.io/docs/',
  hosts: ['api.takeshape.io'],
  keys: {
    'takeshape-api-key': {
      name: 'TakeShape API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('takeshape'),
        { named: '*takeshape_secret' },
        { named: '*takeshape_api_secret' },
        { named: '*takeshape_access_key' },
        { word: 'api.takeshape.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.takeshape.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
