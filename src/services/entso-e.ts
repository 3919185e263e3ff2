import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const entsoE = {
  id: 'entso-e',
  name: 'ENTSO-E',
  docs: 'https://transparency.entsoe.eu/',
  hosts: ['web-api.tp.entsoe.eu'],
  keys: {
    'entso-e-api-key': {
      name: 'ENTSO-E API key',
      shape: uuid,
      beside: [
        ...tokenNames('entsoe'),
        { named: '*entsoe_secret' },
        { named: '*entsoe_api_secret' },
        { named: '*entsoe_access_key' },
        { named: '*entsoe_security_token' },
        { word: 'web-api.tp.entsoe.eu', within: 160 },
      ],
      carriers: [{ query: 'securityToken' }],
      manual: {
        page: 'https://transparency.entsoe.eu/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
