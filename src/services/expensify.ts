import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const expensify = {
  id: 'expensify',
  name: 'Expensify',
  docs: 'https://integrations.expensify.com/Integration-Server/doc/',
  hosts: ['integrations.expensify.com'],
  keys: {
    'expensify-api-key': {
      name: 'Expensify API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*expensify_user_secret' },
        { named: '*expensify_partner_user_secret' },
        ...secretNames('expensify'),
        { named: '*expensify_partner_partner_user_secret' },
        ...secretNames('expensify_partner'),
        { word: 'integrations.expensify.com', within: 160 },
      ],
      manual: {
        page: 'https://integrations.expensify.com/Integration-Server/doc/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes expenses.',
    },
  },
} as const satisfies Service
