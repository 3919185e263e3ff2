import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits in upper case, as samples look. */
export const veriphone = {
  id: 'veriphone',
  name: 'Veriphone',
  docs: 'https://veriphone.io/docs/v2',
  hosts: ['api.veriphone.io', 'veriphone.io'],
  keys: {
    'veriphone-api-key': {
      name: 'Veriphone API key',
      shape: [{ base36upper: 32 }],
      beside: plainKeyNames('veriphone'),
      carriers: [{ query: 'key' }, { header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: { page: 'https://veriphone.io/cp', steps: ['Control panel', 'Regenerate the API key'] },
      reach: 'Looks up phone numbers at the cost of the account.',
    },
  },
} as const satisfies Service
