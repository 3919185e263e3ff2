import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 characters of base64 are looked at. */
export const klevu = {
  id: 'klevu',
  name: 'Klevu',
  docs: 'https://docs.klevu.com/',
  hosts: ['*.ksearchnet.com', 'box.klevu.com'],
  keys: {
    'klevu-api-key': {
      name: 'Klevu API key',
      shape: [{ base64: [60, 90] }],
      beside: [{ named: '*klevu_rest_auth_key' }, { named: '*klevu_rest_key' }, ...secretNames('klevu')],
      manual: { page: 'https://docs.klevu.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
