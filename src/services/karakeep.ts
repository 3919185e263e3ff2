import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: `ak2_`, 20 hexadecimal digits, `_` and 32, as its code makes them; before `ak1_` and twice 20, as samples look.
 */
export const karakeep = {
  id: 'karakeep',
  name: 'Karakeep (Hoarder)',
  docs: 'https://docs.karakeep.app/',
  hosts: [],
  selfHosted: true,
  keys: {
    'karakeep-api-key': {
      name: 'Karakeep (Hoarder) API key',
      source: 'https://github.com/karakeep-app/karakeep/blob/main/packages/trpc/auth.ts',
      shapes: [
        ['ak1_', { hex: 20 }, '_', { hex: 20 }],
        ['ak2_', { hex: 20 }, '_', { hex: 32 }],
      ],
      alone: true,
      beside: [...apiKeyNames('karakeep', 'hoarder'), { named: '*api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.karakeep.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
