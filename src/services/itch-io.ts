import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const itchIo = {
  id: 'itch-io',
  name: 'itch.io',
  docs: 'https://itch.io/docs/api/',
  hosts: ['itch.io', 'api.itch.io'],
  keys: {
    'itch-io-api-key': {
      name: 'itch.io API key',
      shape: [{ base62: 40 }],
      beside: [
        ...apiKeyNames('itch'),
        { named: '*itch_credentials' },
        ...apiKeyNames('itchio'),
        { named: '*itchio_credentials' },
        ...apiKeyNames('butler'),
        { named: '*butler_credentials' },
        { word: 'itch.io', within: 160 },
      ],
      manual: { page: 'https://itch.io/user/settings/api-keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Publishes games in its owner’s name.',
    },
  },
} as const satisfies Service
