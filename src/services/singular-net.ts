import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const singularNet = {
  id: 'singular-net',
  name: 'Singular.net',
  docs: 'https://support.singular.net/',
  hosts: ['api.singular.net', 's2s.singular.net'],
  keys: {
    'singular-net-api-key': {
      name: 'Singular.net API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('singular'),
        { named: '*singular_client_secret' },
        { named: '*singular_app_secret' },
        ...apiKeyNames('singular_sdk'),
        { named: '*singular_sdk_client_secret' },
        { named: '*singular_sdk_app_secret' },
        { word: 'api.singular.net', within: 160 },
      ],
      manual: {
        page: 'https://support.singular.net/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads where the users of the owner’s apps came from.',
    },
  },
} as const satisfies Service
