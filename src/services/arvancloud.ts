import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, perhaps behind `apikey`, as samples look. */
export const arvancloud = {
  id: 'arvancloud',
  name: 'ArvanCloud',
  docs: 'https://www.arvancloud.ir/api/cdn',
  hosts: ['napi.arvancloud.ir'],
  keys: {
    'arvancloud-api-key': {
      name: 'ArvanCloud API key',
      shapes: [uuid, ['apikey ', ...uuid]],
      beside: [...apiKeyNames('arvan', 'arvancloud', 'arvan_cloud')],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://www.arvancloud.ir/api/cdn',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Manages DNS, CDN, servers and storage.',
    },
  },
} as const satisfies Service
