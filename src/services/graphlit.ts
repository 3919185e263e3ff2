import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const graphlit = {
  id: 'graphlit',
  name: 'Graphlit',
  docs: 'https://docs.graphlit.dev/',
  hosts: ['data-scus.graphlit.io'],
  keys: {
    'graphlit-api-key': {
      name: 'Graphlit API key',
      shape: [{ base62: [40, 64] }],
      beside: [{ named: '*graphlit_jwt_secret' }, ...apiKeyNames('graphlit')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.graphlit.dev/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
