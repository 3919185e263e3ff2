import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const anvil = {
  id: 'anvil',
  name: 'Anvil (documents)',
  docs: 'https://www.useanvil.com/docs/',
  hosts: ['app.useanvil.com', 'graphql.useanvil.com'],
  keys: {
    'anvil-api-key': {
      name: 'Anvil (documents) API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*useanvil_api_key' },
        { named: '*useanvil_token' },
        { named: '*anvil_api_key' },
        { named: '*anvil_token' },
        { word: 'app.useanvil.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.useanvil.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
