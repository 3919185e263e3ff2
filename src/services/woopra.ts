import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 60 letters and digits, as samples look. */
export const woopra = {
  id: 'woopra',
  name: 'Woopra',
  docs: 'https://docs.woopra.com/',
  hosts: ['www.woopra.com'],
  keys: {
    'woopra-api-key': {
      name: 'Woopra API key',
      shape: [{ base62: 60 }],
      beside: [...secretNames('woopra'), { word: 'www.woopra.com', within: 160 }],
      manual: { page: 'https://docs.woopra.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
