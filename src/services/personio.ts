import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 90 letters and digits are looked at. */
export const personio = {
  id: 'personio',
  name: 'Personio',
  docs: 'https://developer.personio.de/',
  hosts: ['api.personio.de'],
  keys: {
    'personio-api-key': {
      name: 'Personio API key',
      shape: [{ base62: [32, 90] }],
      beside: secretNames('personio'),
      manual: {
        page: 'https://developer.personio.de/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
