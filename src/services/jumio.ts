import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const jumio = {
  id: 'jumio',
  name: 'Jumio',
  docs: 'https://documentation.jumio.ai/',
  hosts: ['account.amer-1.jumio.ai', 'netverify.com'],
  keys: {
    'jumio-api-key': {
      name: 'Jumio API key',
      shape: [{ base62: 32 }],
      beside: [...secretNames('jumio'), { word: 'account.amer-1.jumio.ai', within: 160 }],
      manual: {
        page: 'https://documentation.jumio.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
