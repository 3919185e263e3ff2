import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 90 characters of URL-safe base64 are looked at. */
export const mapmyindia = {
  id: 'mapmyindia',
  name: 'Mappls (MapmyIndia)',
  docs: 'https://developer.mappls.com/',
  hosts: ['apis.mappls.com', 'apis.mapmyindia.com'],
  keys: {
    'mapmyindia-api-key': {
      name: 'Mappls (MapmyIndia) API key',
      shape: [{ base64url: [40, 90] }],
      beside: secretNames('mapmyindia', 'mappls'),
      manual: {
        page: 'https://developer.mappls.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
