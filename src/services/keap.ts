import type { Service } from '../model/service.ts'

/** API keys: `KeapAK-` and 50 hexadecimal digits, as samples look; 48 to 64 are looked at. */
export const keap = {
  id: 'keap',
  name: 'Keap (Infusionsoft)',
  docs: 'https://developer.infusionsoft.com/',
  hosts: ['api.infusionsoft.com'],
  keys: {
    'keap-api-key': {
      name: 'Keap (Infusionsoft) API key',
      shape: ['KeapAK-', { hex: [48, 64] }],
      carriers: [{ header: 'X-Keap-API-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.infusionsoft.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
