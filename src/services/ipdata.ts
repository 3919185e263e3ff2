import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 56 hexadecimal digits, as samples look. */
export const ipdata = {
  id: 'ipdata',
  name: 'ipdata',
  docs: 'https://docs.ipdata.co/',
  hosts: ['api.ipdata.co'],
  keys: {
    'ipdata-api-key': {
      name: 'ipdata API key',
      shape: [{ hex: 56 }],
      beside: [...apiKeyNames('ipdata'), { word: 'api.ipdata.co', within: 160 }],
      carriers: [{ query: 'api-key' }],
      manual: { page: 'https://docs.ipdata.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
