import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const leaseweb = {
  id: 'leaseweb',
  name: 'Leaseweb',
  docs: 'https://developer.leaseweb.com/',
  hosts: ['api.leaseweb.com'],
  keys: {
    'leaseweb-api-key': {
      name: 'Leaseweb API key',
      shape: uuid,
      beside: [...named(['leaseweb', 'lsw'], ['_api_key', '_key', '_token', '_auth']), { word: 'api.leaseweb.com', within: 160 }],
      carriers: [{ header: 'X-LSW-Auth', value: '{key}' }],
      manual: { page: 'https://secure.leaseweb.com/', steps: ['API keys: delete the key'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
