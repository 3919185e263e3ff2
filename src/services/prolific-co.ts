import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 characters of URL-safe base64 are looked at. */
export const prolificCo = {
  id: 'prolific-co',
  name: 'Prolific (studies)',
  docs: 'https://docs.prolific.com/',
  hosts: ['api.prolific.com'],
  keys: {
    'prolific-co-api-key': {
      name: 'Prolific (studies) API key',
      shape: [{ base64url: [60, 90] }],
      beside: tokenNames('prolific', 'prolific_academic'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.prolific.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Starts and pays studies from the owner’s money.',
    },
  },
} as const satisfies Service
