import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const njalla = {
  id: 'njalla',
  name: 'Njalla',
  docs: 'https://njal.la/api/',
  hosts: ['njal.la'],
  keys: {
    'njalla-api-token': {
      name: 'Njalla API token',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('njalla'), { word: 'njal.la', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Njalla {key}' }],
      manual: { page: 'https://njal.la/settings/api/', steps: ['Find the token', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
