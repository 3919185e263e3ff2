import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const balldontlie = {
  id: 'balldontlie',
  name: 'BALLDONTLIE',
  docs: 'https://docs.balldontlie.io/',
  hosts: ['api.balldontlie.io'],
  keys: {
    'balldontlie-api-key': {
      name: 'BALLDONTLIE API key',
      shape: uuid,
      beside: [...apiKeyNames('balldontlie', 'ball_dont_lie', 'bdl'), { word: 'api.balldontlie.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://docs.balldontlie.io/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
