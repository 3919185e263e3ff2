import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API keys: 8 hexadecimal digits, `-`, 8 hexadecimal digits, `-`, 8 hexadecimal digits, `-` and 8 hexadecimal digits, as
 * samples look.
 */
export const fortniteApi = {
  id: 'fortnite-api',
  name: 'FortniteAPI.io and Fortnite-API',
  docs: 'https://fortniteapi.io/',
  hosts: ['fortniteapi.io', 'fortnite-api.com'],
  keys: {
    'fortnite-api-api-key': {
      name: 'FortniteAPI.io and Fortnite-API API key',
      shape: [{ hex: 8 }, '-', { hex: 8 }, '-', { hex: 8 }, '-', { hex: 8 }],
      beside: [
        ...named(
          ['fortniteapi', 'fortnite'],
          ['_key', '_token', '_access_token', '_secret', '_access_key', '_pat', '_personal_access_token', '_auth_token'],
        ),
        { word: 'fortniteapi.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://fortniteapi.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
