import type { Service } from '../model/service.ts'
import { credentialNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: 12 letters and digits, as samples look. */
export const hepsiburada = {
  id: 'hepsiburada',
  name: 'Hepsiburada',
  docs: 'https://developers.hepsiburada.com/',
  hosts: ['mpop.hepsiburada.com', 'oms-external.hepsiburada.com'],
  keys: {
    'hepsiburada-secret-key': {
      name: 'Hepsiburada secret key',
      shape: [{ base62: 12 }],
      beside: [...secretNames('hepsiburada'), ...credentialNames('hepsiburada_secret')],
      manual: {
        page: 'https://developers.hepsiburada.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'With the merchant’s id: manages the shop’s goods and orders.',
    },
  },
} as const satisfies Service
