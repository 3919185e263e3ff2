import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const litmos = {
  id: 'litmos',
  name: 'Litmos',
  docs: 'https://support.litmos.com/',
  hosts: ['api.litmos.com'],
  keys: {
    'litmos-api-key': {
      name: 'Litmos API key',
      shape: uuid,
      beside: [
        { named: '*litmos_api_key' },
        { named: '*litmos_key' },
        { named: '*litmos_token' },
        { named: '*litmos_api_token' },
        { named: '*litmos_access_token' },
        { named: '*litmos_secret' },
        { named: '*litmos_api_secret' },
        { named: '*litmos_access_key' },
        { word: 'api.litmos.com', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://support.litmos.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes courses and those who take them.',
    },
  },
} as const satisfies Service
