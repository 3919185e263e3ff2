import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: 30 to 40 letters and digits, as samples look. */
export const thawani = {
  id: 'thawani',
  name: 'Thawani',
  docs: 'https://thawani-technologies.stoplight.io/',
  hosts: ['checkout.thawani.om', 'uatcheckout.thawani.om'],
  keys: {
    'thawani-secret-key': {
      name: 'Thawani secret key',
      shape: [{ base62: [30, 40] }],
      beside: [...secretNames('thawani'), ...apiKeyNames('thawani'), ...plainKeyNames('thawani_secret')],
      carriers: [{ header: 'thawani-api-key', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://thawani-technologies.stoplight.io/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
