import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 40 to 64 letters and digits are looked at. */
export const hostinger = {
  id: 'hostinger',
  name: 'Hostinger',
  docs: 'https://developers.hostinger.com/',
  hosts: ['developers.hostinger.com'],
  keys: {
    'hostinger-token': {
      name: 'Hostinger API token',
      shape: [{ base62: [40, 64] }],
      beside: tokenNames('hostinger'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://hpanel.hostinger.com/profile/api', steps: ['Find the token by its name', 'Delete it'] },
      reach: 'Manages sites, servers and domains of the account.',
    },
  },
} as const satisfies Service
