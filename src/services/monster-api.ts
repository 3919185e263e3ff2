import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const monsterApi = {
  id: 'monster-api',
  name: 'MonsterAPI',
  docs: 'https://developer.monsterapi.ai/',
  hosts: ['api.monsterapi.ai'],
  keys: {
    'monster-api-api-key': {
      name: 'MonsterAPI API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*monster_api_key' },
        { named: '*monster_key' },
        { named: '*monster_token' },
        { named: '*monster_api_token' },
        { named: '*monster_access_token' },
        { named: '*monster_secret' },
        { named: '*monster_api_secret' },
        { named: '*monster_access_key' },
        { named: '*monsterapi_access_token' },
        { named: '*monsterapi_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.monsterapi.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
