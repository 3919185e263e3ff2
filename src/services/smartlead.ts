import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, `_` and 7 small letters and digits, as samples look. */
export const smartlead = {
  id: 'smartlead',
  name: 'Smartlead',
  docs: 'https://api.smartlead.ai/',
  hosts: ['server.smartlead.ai'],
  keys: {
    'smartlead-api-key': {
      name: 'Smartlead API key',
      shape: [...uuid, '_', { base36: 7 }],
      beside: [...apiKeyNames('smartlead'), { word: 'server.smartlead.ai', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://api.smartlead.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
