import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*beehiiv_api_key' },
        { named: '*beehiiv_key' },
        { named: '*beehiiv_token' },
        { named: '*beehiiv_api_token' },
        { named: '*beehiiv_access_token' },
        { named: '*beehiiv_secret' },
        { word: 'api.beehiiv.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.beehiiv.com/settings/integrations/api', steps: ['Settings, API', 'Delete the key'] },
      reach: 'Reads and changes subscribers and posts of the publication.',
    },
  },
} as const satisfies Service
