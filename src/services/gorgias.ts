import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 64 hex digits, as samples look. */
export const gorgias = {
  id: 'gorgias',
  name: 'Gorgias',
  docs: 'https://developers.gorgias.com/docs/authentication',
  hosts: ['*.gorgias.com'],
  keys: {
    'gorgias-api-key': {
      name: 'Gorgias API key',
      shape: [{ hex: 64 }],
      beside: [...plainKeyNames('gorgias'), { named: '*gorgias_password' }, { word: 'gorgias.com/api', within: 200 }],
      manual: {
        page: 'https://developers.gorgias.com/docs/authentication',
        steps: ['Settings, Account, REST API', 'Reset the API key'],
      },
      personal: 'It acts as its user: make a user for the machine.',
      reach: 'Reads and changes tickets and customers, as its user.',
    },
  },
} as const satisfies Service
