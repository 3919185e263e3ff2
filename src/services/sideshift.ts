import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'

/** Private keys: 32 hexadecimal digits, as samples look. */
export const sideshift = {
  id: 'sideshift',
  name: 'SideShift',
  docs: 'https://docs.sideshift.ai/',
  hosts: ['sideshift.ai'],
  keys: {
    'sideshift-private-key': {
      name: 'SideShift private key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('sideshift'), ...apiKeyNames('sideshift', 'side_shift')],
      carriers: [{ header: 'x-sideshift-secret', value: '{key}' }],
      manual: {
        page: 'https://docs.sideshift.ai/',
        steps: ['Find where the private key was made', 'End it there, and make another'],
      },
      reach: 'Starts and reads exchanges in the partner’s name.',
    },
  },
} as const satisfies Service
