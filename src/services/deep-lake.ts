import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const deepLake = {
  id: 'deep-lake',
  name: 'Deep Lake (Activeloop)',
  docs: 'https://docs.activeloop.ai/',
  hosts: ['app.activeloop.ai'],
  keys: {
    'deep-lake-api-key': {
      name: 'Deep Lake (Activeloop) API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('activeloop', 'deeplake'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.activeloop.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
