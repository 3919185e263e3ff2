import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const mintegral = {
  id: 'mintegral',
  name: 'Mintegral',
  docs: 'https://dev.mintegral.com/',
  hosts: ['api.mintegral.com'],
  keys: {
    'mintegral-api-key': {
      name: 'Mintegral API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('mintegral'),
        { named: '*mintegral_client_secret' },
        { named: '*mintegral_app_secret' },
        { named: '*mintegral_skey' },
        ...apiKeyNames('mtg'),
        { named: '*mtg_client_secret' },
        { named: '*mtg_app_secret' },
        { named: '*mtg_skey' },
        { word: 'api.mintegral.com', within: 160 },
      ],
      manual: {
        page: 'https://dev.mintegral.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
