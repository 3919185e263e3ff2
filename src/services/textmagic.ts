import type { Service } from '../model/service.ts'

/** API keys have 30 letters and digits, as samples look. */
export const textmagic = {
  id: 'textmagic',
  name: 'Textmagic',
  docs: 'https://docs.textmagic.com/#section/Get-your-API-credentials',
  hosts: ['rest.textmagic.com', 'my.textmagic.com'],
  keys: {
    'textmagic-api-key': {
      name: 'Textmagic API key',
      shape: [{ base62: 30 }],
      beside: [
        { named: '*textmagic_api_key' },
        { named: '*textmagic_key' },
        { named: '*textmagic_token' },
        { named: '*textmagic_api_token' },
        { named: '*textmagic_access_token' },
        { named: '*textmagic_secret' },
        { named: '*text_magic_api_key' },
        { named: '*text_magic_key' },
        { named: '*text_magic_token' },
        { named: '*text_magic_api_token' },
        { named: '*text_magic_access_token' },
        { named: '*text_magic_secret' },
      ],
      carriers: [{ header: 'X-TM-Key', value: '{key}' }],
      manual: { page: 'https://my.textmagic.com/online/api/rest-api/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Sends texts at the cost of the account and reads its chats, with the user’s name.',
    },
  },
} as const satisfies Service
