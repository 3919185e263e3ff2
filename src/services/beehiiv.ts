import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 64 letters and digits, as samples look. */
export const beehiiv = {
  id: 'beehiiv',
  name: 'beehiiv',
  docs: 'https://developers.beehiiv.com/welcome/create-an-api-key',
  hosts: ['api.beehiiv.com', 'app.beehiiv.com'],
  keys: {
    'beehiiv-api-key': {
      name: 'beehiiv API key',
      shape: [{ base62: 64 }],
      beside: [...plainKeyNames('beehiiv'), { word: 'api.beehiiv.com', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.beehiiv.com/settings/integrations/api', steps: ['Settings, API', 'Delete the key'] },
      reach: 'Reads and changes subscribers and posts of the publication.',
    },
  },
} as const satisfies Service
