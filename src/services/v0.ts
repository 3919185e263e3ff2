import type { Service } from '../model/service.ts'

/** v0's API keys: `v1:`, an id or a team and a secret, by public samples. */
export const v0 = {
  id: 'v0',
  name: 'v0',
  docs: 'https://v0.app/docs/api/platform/quickstart',
  hosts: ['api.v0.dev'],
  keys: {
    'v0-api-key': {
      name: 'v0 API key',
      shapes: [
        ['v1:', { base62: 24, as: 'id' }, ':', { base62: 24 }],
        ['v1:team_', { base62: 24, as: 'team' }, ':', { base62: 24 }],
      ],
      alone: true,
      beside: [
        { named: 'v0_api_key' },
        { named: 'v0_key' },
        { named: '*v0_dev_api_key' },
        { named: '*v0_token' },
        { word: 'v0.dev', within: 160 },
        { word: 'v0-sdk', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://v0.app/chat/settings/keys', steps: ['Delete the key'] },
      reach: 'Builds and changes the account’s chats and projects at its cost.',
    },
  },
} as const satisfies Service
