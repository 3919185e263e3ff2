import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 60 characters of URL-safe base64 are looked at. */
export const hypertune = {
  id: 'hypertune',
  name: 'Hypertune',
  docs: 'https://docs.hypertune.com/',
  hosts: ['edge.hypertune.com'],
  keys: {
    'hypertune-api-key': {
      name: 'Hypertune API key',
      shape: [{ base64url: [40, 60] }],
      beside: tokenNames('hypertune'),
      manual: {
        page: 'https://docs.hypertune.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
