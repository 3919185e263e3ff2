import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 letters and digits, as samples look. */
export const fivetran = {
  id: 'fivetran',
  name: 'Fivetran',
  docs: 'https://fivetran.com/docs/rest-api/getting-started',
  hosts: ['api.fivetran.com'],
  keys: {
    'fivetran-api-secret': {
      name: 'Fivetran API secret',
      shape: [{ base62: 32 }],
      beside: [...secretNames('fivetran'), { word: 'api.fivetran.com', within: 160 }],
      manual: { page: 'https://fivetran.com/account/settings', steps: ['API config: make a new secret'] },
      reach: 'With its key: reads and changes connectors, and so the data that they fetch.',
    },
  },
} as const satisfies Service
