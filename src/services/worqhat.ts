import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 32 hexadecimal digits, or `wh_`, as samples look. */
export const worqhat = {
  id: 'worqhat',
  name: 'WorqHat',
  docs: 'https://docs.worqhat.com/',
  hosts: ['api.worqhat.com'],
  keys: {
    'worqhat-api-key': {
      name: 'WorqHat API key',
      shapes: [
        ['sk-', { hex: 32 }],
        ['wh_', { base64url: [20, 80] }],
      ],
      beside: [...apiKeyNames('worqhat')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.worqhat.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs workflows and asks models at the owner’s cost.',
    },
  },
} as const satisfies Service
