import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 40 to 64 letters and digits are looked at. */
export const spinupwp = {
  id: 'spinupwp',
  name: 'SpinupWP',
  docs: 'https://api.spinupwp.com/',
  hosts: ['api.spinupwp.app'],
  keys: {
    'spinupwp-token': {
      name: 'SpinupWP API token',
      shape: [{ base62: [40, 64] }],
      beside: tokenNames('spinupwp'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://spinupwp.app/account/api', steps: ['Find the token', 'Revoke it'] },
      reach: 'Manages servers and sites of the team.',
    },
  },
} as const satisfies Service
