import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: 51 characters of URL-safe base64, as samples look. */
export const pandascore = {
  id: 'pandascore',
  name: 'PandaScore',
  docs: 'https://developers.pandascore.co/docs/authentication',
  hosts: ['api.pandascore.co'],
  keys: {
    'pandascore-token': {
      name: 'PandaScore API token',
      shape: [{ base64url: 51 }],
      beside: [...apiKeyNames('pandascore', 'panda_score'), { word: 'api.pandascore.co', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'token' }],
      access: 'read',
      manual: {
        page: 'https://developers.pandascore.co/docs/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
