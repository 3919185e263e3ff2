import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const xirsys = {
  id: 'xirsys',
  name: 'Xirsys',
  docs: 'https://docs.xirsys.com/',
  hosts: ['global.xirsys.net'],
  keys: {
    'xirsys-api-key': {
      name: 'Xirsys API key',
      shape: uuid,
      beside: [
        ...secretNames('xirsys'),
        { named: '*xirsys_api_key' },
        { named: '*xirsys_key' },
        { named: '*xirsys_token' },
        { named: '*xirsys_api_token' },
        { named: '*xirsys_access_token' },
        { named: '*xirsys_access_key' },
        { word: 'global.xirsys.net', within: 160 },
      ],
      manual: { page: 'https://docs.xirsys.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
