import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const kobis = {
  id: 'kobis',
  name: 'KOBIS',
  docs: 'https://www.kobis.or.kr/kobisopenapi/homepg/main/main.do',
  hosts: ['www.kobis.or.kr', 'kobis.or.kr'],
  keys: {
    'kobis-api-key': {
      name: 'KOBIS API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('kobis'), { word: 'kobis.or.kr/kobisopenapi', within: 160 }],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://www.kobis.or.kr/kobisopenapi/homepg/main/main.do',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
