import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 to 64 letters and digits, as samples look. */
export const debridLink = {
  id: 'debrid-link',
  name: 'Debrid-Link',
  docs: 'https://debrid-link.com/api_doc/v2/introduction',
  hosts: ['debrid-link.com'],
  keys: {
    'debrid-link-api-key': {
      name: 'Debrid-Link API key',
      shape: [{ base64url: [40, 64] }],
      beside: [...apiKeyNames('debridlink', 'debrid_link')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://debrid-link.com/api_doc/v2/introduction',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s account, and reads its files.',
    },
  },
} as const satisfies Service
