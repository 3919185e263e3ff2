import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const idenfy = {
  id: 'idenfy',
  name: 'iDenfy',
  docs: 'https://documentation.idenfy.com/',
  hosts: ['ivs.idenfy.com'],
  keys: {
    'idenfy-api-key': {
      name: 'iDenfy API key',
      shape: [{ base62: 20 }],
      beside: [...secretNames('idenfy'), { word: 'ivs.idenfy.com', within: 160 }],
      manual: {
        page: 'https://documentation.idenfy.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
