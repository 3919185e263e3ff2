import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * Keys of maps and of the REST API: 32 small letters and digits; secrets of clients: 40 to 90 characters of URL-safe base64. As
 * samples look.
 */
export const mapmyindia = {
  id: 'mapmyindia',
  name: 'Mappls (MapmyIndia)',
  docs: 'https://developer.mappls.com/',
  hosts: ['apis.mappls.com', 'apis.mapmyindia.com'],
  keys: {
    'mapmyindia-api-key': {
      name: 'Mappls (MapmyIndia) API key',
      shapes: [[{ base36: 32 }], [{ base64url: [40, 90] }]],
      beside: secretNames('mapmyindia', 'mappls'),
      manual: {
        page: 'https://developer.mappls.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
