import type { Service } from '../model/service.ts'

/** Permanent tokens are JSON Web Tokens of no form of their own: a name must say whose they are. */
export const wrike = {
  id: 'wrike',
  name: 'Wrike',
  docs: 'https://developers.wrike.com/oauth-20-authorization/',
  hosts: ['www.wrike.com'],
  keys: {
    'wrike-access-token': {
      name: 'Wrike permanent access token',
      shape: ['eyJ', { base64url: [8, 100] }, '.eyJ', { base64url: [60, 800] }, '.', { base64url: 43 }],
      check: 'jwt',
      beside: [
        { named: '*wrike_access_token' },
        { named: '*wrike_token' },
        { named: '*wrike_api_token' },
        { named: '*wrike_permanent_token' },
        { named: '*wrike_api_key' },
        { word: 'wrike.com', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://www.wrike.com/frontend/apps/index.html#api',
        steps: ['Apps & Integrations, API', 'Revoke the token'],
      },
      reach: 'Does in Wrike all that its user may do; it never expires.',
    },
  },
} as const satisfies Service
