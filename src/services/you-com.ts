import type { Service } from '../model/service.ts'

/** API keys: `ydc-sk-`, 16 hexadecimal digits, `-`, 32 letters and digits, `-` and 8 hexadecimal digits, as samples look. */
export const youCom = {
  id: 'you-com',
  name: 'You.com',
  docs: 'https://documentation.you.com/',
  hosts: ['api.ydc-index.io', 'chat-api.you.com'],
  keys: {
    'you-com-api-key': {
      name: 'You.com API key',
      shape: ['ydc-sk-', { hex: 16 }, '-', { base62: 32 }, '-', { hex: 8 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://documentation.you.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Searches at the owner’s cost.',
    },
  },
} as const satisfies Service
