import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `v2_ak_`, 1 to 8 digits, `_` and 64 hexadecimal digits, as samples look. */
export const salesloft = {
  id: 'salesloft',
  name: 'Salesloft',
  docs: 'https://developers.salesloft.com/',
  hosts: ['api.salesloft.com'],
  keys: {
    'salesloft-api-key': {
      name: 'Salesloft API key',
      shape: ['v2_ak_', { digit: [1, 8] }, '_', { hex: 64 }],
      alone: true,
      beside: [...apiKeyNames('salesloft'), { named: '*api_key' }, { named: '*token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.salesloft.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
