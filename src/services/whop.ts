import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 43 characters of URL-safe base64, in newer ones behind `apik_` a number of the owner and 62 hexadecimal digits, as
 * samples look.
 */
export const whop = {
  id: 'whop',
  name: 'Whop',
  docs: 'https://docs.whop.com/',
  hosts: ['api.whop.com'],
  keys: {
    'whop-api-key': {
      name: 'Whop API key',
      shape: [{ base64url: 43 }],
      beside: [
        ...apiKeyNames('whop'),
        { named: '*whop_bot_token' },
        ...apiKeyNames('whop_app'),
        { named: '*whop_app_bot_token' },
        { word: 'api.whop.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.whop.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes customers, invoices and payments.',
    },
    // The owner's kind and number stand inside: so samples look.
    'whop-prefixed-api-key': {
      name: 'Whop API key (2025)',
      shape: ['apik_', { base62: [10, 16] }, { oneOf: ['_A', '_C'] }, { digit: [4, 9] }, '_C_', { hex: [56, 66] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.whop.com/',
        steps: ['Dashboard, Developer: find the API key', 'Delete it, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
