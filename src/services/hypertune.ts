import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Tokens of projects begin with `U2FsdGVkX1` (base64 of a salted text, which is many services’), as samples look; 30 to 200
 * characters more are looked at.
 */
export const hypertune = {
  id: 'hypertune',
  name: 'Hypertune',
  docs: 'https://docs.hypertune.com/',
  hosts: ['edge.hypertune.com'],
  keys: {
    'hypertune-api-key': {
      name: 'Hypertune API key',
      shapes: [
        ['U2FsdGVkX1', { base64: [30, 200] }, { oneOf: ['==', '='] }],
        ['U2FsdGVkX1', { base64: [30, 200] }],
      ],
      beside: tokenNames('hypertune'),
      manual: {
        page: 'https://docs.hypertune.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
