import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID in upper case, as samples look. */
export const vworld = {
  id: 'vworld',
  name: 'VWorld',
  docs: 'https://www.vworld.kr/dev/v4api.do',
  hosts: ['api.vworld.kr'],
  keys: {
    'vworld-api-key': {
      name: 'VWorld API key',
      shape: uuidAny,
      beside: [...apiKeyNames('vworld', 'v_world'), { word: 'api.vworld.kr', within: 160 }],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://www.vworld.kr/dev/v4api.do',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
