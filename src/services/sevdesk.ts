import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const sevdesk = {
  id: 'sevdesk',
  name: 'sevdesk',
  docs: 'https://api.sevdesk.de/',
  hosts: ['my.sevdesk.de'],
  keys: {
    'sevdesk-api-key': {
      name: 'sevdesk API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('sevdesk'), { word: 'my.sevdesk.de', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://api.sevdesk.de/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
