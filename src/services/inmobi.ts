import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const inmobi = {
  id: 'inmobi',
  name: 'InMobi',
  docs: 'https://support.inmobi.com/',
  hosts: ['api.inmobi.com'],
  keys: {
    'inmobi-api-key': {
      name: 'InMobi API key',
      shape: [{ hex: 32 }],
      beside: [
        ...secretNames('inmobi'),
        { named: '*inmobi_api_key' },
        { named: '*inmobi_key' },
        { named: '*inmobi_token' },
        { named: '*inmobi_api_token' },
        { named: '*inmobi_access_token' },
        { named: '*inmobi_access_key' },
        { word: 'api.inmobi.com', within: 160 },
      ],
      manual: {
        page: 'https://support.inmobi.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
