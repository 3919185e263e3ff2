import type { Service } from '../model/service.ts'

/** API keys: `tlk_` and 28 capitals and digits, as samples look. */
export const twelveLabs = {
  id: 'twelve-labs',
  name: 'TwelveLabs',
  docs: 'https://docs.twelvelabs.io/v1.3/api-reference/authentication',
  hosts: ['api.twelvelabs.io'],
  keys: {
    'twelve-labs-api-key': {
      name: 'TwelveLabs API key',
      shape: ['tlk_', { base36upper: [26, 30] }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.twelvelabs.io/', steps: ['Dashboard, API keys', 'Delete the key'] },
      reach: 'Reads and indexes the account’s videos at its cost.',
    },
  },
} as const satisfies Service
