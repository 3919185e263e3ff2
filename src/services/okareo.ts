import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 30 to 600 letters and digits are looked at; no page says how many. */
export const okareo = {
  id: 'okareo',
  name: 'Okareo',
  docs: 'https://docs.okareo.com/docs/getting-started/overview',
  hosts: ['api.okareo.com'],
  keys: {
    'okareo-api-token': {
      name: 'Okareo API token',
      shape: [{ base64url: [30, 600] }],
      beside: [...tokenNames('okareo')],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.okareo.com/docs/getting-started/overview',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes evaluations and what they hold of prompts.',
    },
  },
} as const satisfies Service
