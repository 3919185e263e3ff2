import type { Service } from '../model/service.ts'

/** Keys of SimpleLocalize; no page shows a layout. */
export const simplelocalize = {
  id: 'simplelocalize',
  name: 'SimpleLocalize',
  docs: 'https://simplelocalize.io/docs/api/authentication/',
  hosts: ['api.simplelocalize.io'],
  keys: {
    'simplelocalize-api-key': {
      name: 'SimpleLocalize API key',
      shape: [{ base62: [24, 80] }],
      beside: [
        { named: '*simplelocalize_api_key' },
        { named: '*simple_localize_api_key' },
        { named: 'apiKey', in: '**/{simplelocalize.yml,simplelocalize.yaml}' },
        { command: 'simplelocalize', flag: '--apiKey' },
      ],
      carriers: [{ header: 'X-SimpleLocalize-Token', value: '{key}' }],
      manual: {
        page: 'https://simplelocalize.io/dashboard/',
        steps: ['Open the project, Settings, Credentials', 'Regenerate the API key'],
      },
      reach: 'Reads and changes the translations of one project.',
    },
  },
} as const satisfies Service
