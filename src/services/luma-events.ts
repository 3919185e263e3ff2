import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `secret-` and 24 to 32 letters and digits, as samples look. */
export const lumaEvents = {
  id: 'luma-events',
  name: 'Luma (events)',
  docs: 'https://docs.lu.ma/',
  hosts: ['api.lu.ma', 'public-api.luma.com'],
  keys: {
    'luma-events-api-key': {
      name: 'Luma (events) API key',
      shape: ['secret-', { base62: [24, 32] }],
      beside: apiKeyNames('luma', 'luma_calendar'),
      carriers: [{ header: 'x-luma-api-key', value: '{key}' }],
      manual: { page: 'https://docs.lu.ma/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes guests of the owner’s events.',
    },
  },
} as const satisfies Service
