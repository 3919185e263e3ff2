import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Keys of DeepL: a UUID, with `:fx` behind it for the free API, as the page says. */
export const deepl = {
  id: 'deepl',
  name: 'DeepL',
  docs: 'https://developers.deepl.com/docs/getting-started/auth',
  hosts: ['api.deepl.com', 'api-free.deepl.com'],
  keys: {
    'deepl-api-key': {
      name: 'DeepL API key',
      source: 'https://developers.deepl.com/docs/getting-started/auth',
      shapes: [[...uuid, ':fx'], uuid],
      alone: true,
      beside: [
        { named: '*deepl_api_key' },
        { named: '*deepl_auth_key' },
        { named: '*deepl_key' },
        { named: '*deepl_token' },
        { named: '*deepl_authentication_key' },
        { named: '*deepl_api_token' },
        { named: '*deepl_pro_api_key' },
        { named: '*deepl_free_api_key' },
        { command: 'deepl', flag: '--auth-key' },
      ],
      carriers: [{ header: 'Authorization', value: 'DeepL-Auth-Key {key}' }, { query: 'auth_key' }],
      manual: { page: 'https://www.deepl.com/your-account/keys', steps: ['Find the key', 'Deactivate it'] },
      reach: 'Translates at the account’s cost; reads and changes its glossaries.',
    },
  },
} as const satisfies Service
