import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const netskope = {
  id: 'netskope',
  name: 'Netskope',
  docs: 'https://docs.netskope.com/',
  hosts: ['*.goskope.com'],
  keys: {
    'netskope-api-key': {
      name: 'Netskope API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('netskope'),
        { named: '*netskope_secret' },
        { named: '*netskope_api_secret' },
        { named: '*netskope_access_key' },
        { word: 'goskope.com', within: 160 },
      ],
      carriers: [{ header: 'Netskope-Api-Token', value: '{key}' }],
      manual: {
        page: 'https://docs.netskope.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
