import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const reAmaze = {
  id: 're-amaze',
  name: 'Re:amaze',
  docs: 'https://www.reamaze.com/api',
  hosts: ['*.reamaze.io'],
  keys: {
    're-amaze-api-key': {
      name: 'Re:amaze API key',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('reamaze'), { word: 'reamaze.io', within: 160 }],
      manual: {
        page: 'https://www.reamaze.com/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
