import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 64 hexadecimal digits are looked at. */
export const happo = {
  id: 'happo',
  name: 'Happo',
  docs: 'https://docs.happo.io/',
  hosts: ['happo.io'],
  keys: {
    'happo-api-key': {
      name: 'Happo API key',
      shape: [{ hex: [20, 64] }],
      beside: secretNames('happo'),
      manual: { page: 'https://docs.happo.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
