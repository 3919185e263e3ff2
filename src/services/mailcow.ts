import type { Service } from '../model/service.ts'

/**
 * API keys: 6 capital letters and digits, `-`, 6 capital letters and digits, `-`, 6 capital letters and digits, `-`, 6
 * capital letters and digits, `-` and 6 capital letters and digits, as samples look.
 */
export const mailcow = {
  id: 'mailcow',
  name: 'mailcow',
  docs: 'https://docs.mailcow.email/',
  hosts: [],
  selfHosted: true,
  keys: {
    'mailcow-api-key': {
      name: 'mailcow API key',
      shape: [
        { base36upper: 6 },
        '-',
        { base36upper: 6 },
        '-',
        { base36upper: 6 },
        '-',
        { base36upper: 6 },
        '-',
        { base36upper: 6 },
      ],
      beside: [
        { named: '*mailcow_api_key' },
        { named: '*mailcow_key' },
        { named: '*mailcow_token' },
        { named: '*mailcow_api_token' },
        { named: '*mailcow_access_token' },
        { named: '*mailcow_secret' },
        { named: '*mailcow_api_secret' },
        { named: '*mailcow_access_key' },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.mailcow.email/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Administers the mail of a server.',
    },
  },
} as const satisfies Service
