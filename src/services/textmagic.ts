import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
      beside: plainKeyNames('textmagic', 'text_magic'),
      carriers: [{ header: 'X-TM-Key', value: '{key}' }],
      manual: { page: 'https://my.textmagic.com/online/api/rest-api/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Sends texts at the cost of the account and reads its chats, with the user’s name.',
    },
  },
} as const satisfies Service
