import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_`, 4 to 7 digits, `_`, 5 to 7 digits, `_` and 32 hexadecimal digits, as samples look. */
export const ticketTailor = {
  id: 'ticket-tailor',
  name: 'Ticket Tailor',
  docs: 'https://developers.tickettailor.com/',
  hosts: ['api.tickettailor.com'],
  keys: {
    'ticket-tailor-api-key': {
      name: 'Ticket Tailor API key',
      shape: ['sk_', { digit: [4, 7] }, '_', { digit: [5, 7] }, '_', { hex: 32 }],
      alone: true,
      beside: [...apiKeyNames('ticket_tailor'), { named: '*api_key' }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developers.tickettailor.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes guests of the owner’s events.',
    },
  },
} as const satisfies Service
