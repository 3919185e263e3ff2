import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const awin = {
  id: 'awin',
  name: 'Awin',
  docs: 'https://wiki.awin.com/',
  hosts: ['api.awin.com'],
  keys: {
    'awin-api-key': {
      name: 'Awin API key',
      shape: uuid,
      beside: [
        { named: '*awin_token' },
        { named: '*awin_api_token' },
        { named: '*awin_access_token' },
        { named: '*awin_api_key' },
        { named: '*awin_key' },
        { named: '*awin_pat' },
        { named: '*awin_personal_access_token' },
        { named: '*awin_auth_token' },
        { word: 'api.awin.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://wiki.awin.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
