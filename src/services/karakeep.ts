import type { Service } from '../model/service.ts'

/** API keys: `ak1_` or `ak2_`, 20 hexadecimal digits, `_` and 20 hexadecimal digits, as samples look. */
export const karakeep = {
  id: 'karakeep',
  name: 'Karakeep (Hoarder)',
  docs: 'https://docs.karakeep.app/',
  hosts: [],
  selfHosted: true,
  keys: {
    'karakeep-api-key': {
      name: 'Karakeep (Hoarder) API key',
      shape: [{ oneOf: ['ak1_', 'ak2_'] }, { hex: 20 }, '_', { hex: 20 }],
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
