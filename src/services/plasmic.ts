import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 letters and digits are looked at. */
export const plasmic = {
  id: 'plasmic',
  name: 'Plasmic',
  docs: 'https://docs.plasmic.app/',
  hosts: ['data.plasmic.app', 'studio.plasmic.app'],
  keys: {
    'plasmic-api-key': {
      name: 'Plasmic API key',
      shape: [{ base62: [60, 90] }],
      beside: tokenNames('plasmic', 'plasmic_project', 'plasmic_cms'),
      manual: { page: 'https://docs.plasmic.app/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
