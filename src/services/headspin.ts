import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const headspin = {
  id: 'headspin',
  name: 'HeadSpin',
  docs: 'https://ui.headspin.io/docs/',
  hosts: ['api-dev.headspin.io'],
  keys: {
    'headspin-api-key': {
      name: 'HeadSpin API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('headspin'),
        { named: '*headspin_secret' },
        { named: '*headspin_api_secret' },
        { named: '*headspin_access_key' },
        { word: 'api-dev.headspin.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://ui.headspin.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
