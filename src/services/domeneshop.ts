import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 64 letters and digits, as samples look. */
export const domeneshop = {
  id: 'domeneshop',
  name: 'Domeneshop',
  docs: 'https://api.domeneshop.no/docs/',
  hosts: ['api.domeneshop.no'],
  keys: {
    'domeneshop-secret': {
      name: 'Domeneshop API secret',
      shape: [{ base62: 64 }],
      beside: [...secretNames('domeneshop'), { named: '*domeneshop_token' }, { word: 'api.domeneshop.no', within: 160 }],
      manual: { page: 'https://www.domeneshop.no/admin?view=api', steps: ['Find the key', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
