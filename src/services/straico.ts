import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 characters of URL-safe base64 are looked at. */
export const straico = {
  id: 'straico',
  name: 'Straico',
  docs: 'https://documenter.getpostman.com/view/5900072/2s9YyzddrR',
  hosts: ['api.straico.com'],
  keys: {
    'straico-api-key': {
      name: 'Straico API key',
      shape: [{ base64url: [40, 64] }],
      beside: apiKeyNames('straico'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://documenter.getpostman.com/view/5900072/2s9YyzddrR',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
