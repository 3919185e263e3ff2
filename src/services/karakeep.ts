import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*karakeep_api_key' },
        { named: '*karakeep_key' },
        { named: '*karakeep_token' },
        { named: '*karakeep_api_token' },
        { named: '*karakeep_access_token' },
        { named: '*karakeep_secret' },
        { named: '*karakeep_api_secret' },
        { named: '*karakeep_access_key' },
        { named: '*hoarder_api_key' },
        { named: '*hoarder_key' },
        { named: '*hoarder_token' },
        { named: '*hoarder_api_token' },
        { named: '*hoarder_access_token' },
        { named: '*hoarder_secret' },
        { named: '*hoarder_api_secret' },
        { named: '*hoarder_access_key' },
        { named: '*api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.karakeep.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
