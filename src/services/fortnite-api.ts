import type { Service } from '../model/service.ts'

/**
 * API keys: 8 hexadecimal digits, `-`, 8 hexadecimal digits, `-`, 8 hexadecimal digits, `-` and 8 hexadecimal digits, as
 * samples look.
 */
export const fortniteApi = {
  id: 'fortnite-api',
  name: 'FortniteAPI.io and Fortnite-API',
  docs: 'https://fortniteapi.io/',
  hosts: ['fortniteapi.io', 'fortnite-api.com'],
  keys: {
    'fortnite-api-api-key': {
      name: 'FortniteAPI.io and Fortnite-API API key',
      shape: [{ hex: 8 }, '-', { hex: 8 }, '-', { hex: 8 }, '-', { hex: 8 }],
      beside: [
        { named: '*fortniteapi_key' },
        { named: '*fortniteapi_token' },
        { named: '*fortniteapi_access_token' },
        { named: '*fortniteapi_secret' },
        { named: '*fortniteapi_access_key' },
        { named: '*fortniteapi_pat' },
        { named: '*fortniteapi_personal_access_token' },
        { named: '*fortniteapi_auth_token' },
        { named: '*fortnite_key' },
        { named: '*fortnite_token' },
        { named: '*fortnite_access_token' },
        { named: '*fortnite_secret' },
        { named: '*fortnite_access_key' },
        { named: '*fortnite_pat' },
        { named: '*fortnite_personal_access_token' },
        { named: '*fortnite_auth_token' },
        { word: 'fortniteapi.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://fortniteapi.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
