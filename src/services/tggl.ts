import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: some 43 characters of URL-safe base64. */
export const tggl = {
  id: 'tggl',
  name: 'Tggl',
  docs: 'https://tggl.io/developers/evaluating-flags/react',
  hosts: ['api.tggl.io', 'tggl.io'],
  keys: {
    'tggl-api-key': {
      name: 'Tggl API key',
      shape: [{ base64url: [40, 48] }],
      beside: [...apiKeyNames('tggl'), { word: 'api.tggl.io', within: 160 }],
      carriers: [{ header: 'x-tggl-api-key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://tggl.io/developers/evaluating-flags/react',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
