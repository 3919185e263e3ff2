import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const monsterApi = {
  id: 'monster-api',
  name: 'MonsterAPI',
  docs: 'https://developer.monsterapi.ai/',
  hosts: ['api.monsterapi.ai'],
  keys: {
    'monster-api-api-key': {
      name: 'MonsterAPI API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...apiKeyNames('monster'), { named: '*monsterapi_access_token' }, { named: '*monsterapi_access_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.monsterapi.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
