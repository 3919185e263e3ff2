import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const pdflayer = {
  id: 'pdflayer',
  name: 'pdflayer',
  docs: 'https://pdflayer.com/documentation',
  hosts: ['api.pdflayer.com'],
  keys: {
    'pdflayer-api-key': {
      name: 'pdflayer API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*pdflayer_api_key' },
        { named: '*pdflayer_key' },
        { named: '*pdflayer_token' },
        { named: '*pdflayer_api_token' },
        { named: '*pdflayer_access_token' },
        { named: '*pdflayer_secret' },
        { named: '*pdflayer_api_secret' },
        { named: '*pdflayer_access_key' },
        { word: 'api.pdflayer.com', within: 160 },
      ],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://pdflayer.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
