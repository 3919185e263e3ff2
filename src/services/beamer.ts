import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys: `b_` and 32 bytes in base64, as samples look. */
export const beamer = {
  id: 'beamer',
  name: 'Beamer',
  docs: 'https://www.getbeamer.com/api',
  hosts: ['api.getbeamer.com'],
  keys: {
    'beamer-api-key': {
      name: 'Beamer API key',
      shape: ['b_', { base64: 43 }, '='],
      beside: [...plainKeyNames('beamer'), { named: '*beamer_api_secret' }],
      carriers: [{ header: 'Beamer-Api-Key', value: '{key}' }],
      manual: { page: 'https://app.getbeamer.com/settings#api', steps: ['Settings, API', 'Delete the key'] },
      reach: 'Reads and writes posts, and what is known of who reads them.',
    },
  },
} as const satisfies Service
