import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const limacharlie = {
  id: 'limacharlie',
  name: 'LimaCharlie',
  docs: 'https://docs.limacharlie.io/',
  hosts: ['api.limacharlie.io', 'jwt.limacharlie.io'],
  keys: {
    'limacharlie-api-key': {
      name: 'LimaCharlie API key',
      shape: uuid,
      beside: [
        { named: '*limacharlie_api_key' },
        { named: '*limacharlie_current_api_key' },
        { named: '*lc_api_key' },
        { named: '*lc_current_api_key' },
        { word: 'api.limacharlie.io', within: 160 },
      ],
      manual: {
        page: 'https://docs.limacharlie.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
