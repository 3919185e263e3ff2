import type { Service } from '../model/service.ts'

/** API keys: `live_` or `test_` and 64 hexadecimal digits, as samples look. */
export const kickbox = {
  id: 'kickbox',
  name: 'Kickbox',
  docs: 'https://docs.kickbox.com/docs/using-the-api',
  hosts: ['api.kickbox.com'],
  keys: {
    'kickbox-api-key': {
      name: 'Kickbox API key',
      shape: [{ oneOf: ['live_', 'test_'] }, { hex: 64 }],
      beside: [
        { named: '*kickbox_api_key' },
        { named: '*kickbox_key' },
        { named: '*kickbox_token' },
        { named: '*kickbox_secret' },
        { named: '*kickbox_apikey' },
        { named: '*kick_box_api_key' },
        { named: '*kick_box_key' },
        { named: '*kick_box_token' },
        { named: '*kick_box_secret' },
        { named: '*kick_box_apikey' },
        { word: 'kickbox', within: 200 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://app.kickbox.com/settings/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Verifies addresses at the owner’s cost.',
    },
  },
} as const satisfies Service
