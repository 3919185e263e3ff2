import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*graphlit_jwt_secret' },
        { named: '*graphlit_api_key' },
        { named: '*graphlit_key' },
        { named: '*graphlit_token' },
        { named: '*graphlit_api_token' },
        { named: '*graphlit_access_token' },
        { named: '*graphlit_secret' },
        { named: '*graphlit_api_secret' },
        { named: '*graphlit_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.graphlit.dev/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
