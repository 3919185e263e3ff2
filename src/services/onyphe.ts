import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const onyphe = {
  id: 'onyphe',
  name: 'ONYPHE',
  docs: 'https://www.onyphe.io/docs/',
  hosts: ['www.onyphe.io'],
  keys: {
    'onyphe-api-key': {
      name: 'ONYPHE API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('onyphe'), { word: 'www.onyphe.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.onyphe.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
