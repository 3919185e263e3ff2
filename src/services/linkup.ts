import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const linkup = {
  id: 'linkup',
  name: 'Linkup',
  docs: 'https://docs.linkup.so/pages/documentation/get-started/quickstart',
  hosts: ['api.linkup.so', 'app.linkup.so'],
  keys: {
    'linkup-api-key': {
      name: 'Linkup API key',
      shape: uuid,
      beside: [...plainKeyNames('linkup'), { word: 'api.linkup.so', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.linkup.so/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
