import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const rawg = {
  id: 'rawg',
  name: 'RAWG',
  docs: 'https://rawg.io/apidocs',
  hosts: ['api.rawg.io', 'rawg.io'],
  keys: {
    'rawg-api-key': {
      name: 'RAWG API key',
      shape: [{ hex: 32 }],
      beside: plainKeyNames('rawg', 'rawg_io'),
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: { page: 'https://rawg.io/@me/api', steps: ['Get API key', 'Regenerate it'] },
      reach: 'Reads game data at the cost of the account.',
    },
  },
} as const satisfies Service
