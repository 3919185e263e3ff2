import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const gong = {
  id: 'gong',
  name: 'Gong',
  docs: 'https://gong.app.gong.io/settings/api/documentation',
  hosts: ['api.gong.io', 'us-11211.api.gong.io'],
  keys: {
    'gong-api-key': {
      name: 'Gong API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [{ named: '*gong_secret' }, { named: '*gong_client_secret' }],
      manual: {
        page: 'https://gong.app.gong.io/settings/api/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what was said in calls.',
    },
  },
} as const satisfies Service
