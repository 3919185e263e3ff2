import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits in upper case, as samples look. */
export const redcap = {
  id: 'redcap',
  name: 'REDCap',
  docs: 'https://projectredcap.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'redcap-token': {
      name: 'REDCap API token',
      shape: [{ hexUpper: 32 }],
      beside: tokenNames('redcap'),
      manual: {
        page: 'https://projectredcap.org/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
