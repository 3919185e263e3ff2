import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys have 12 characters, says the plug-in; they are hexadecimal digits, as samples look. */
export const akismet = {
  id: 'akismet',
  name: 'Akismet',
  docs: 'https://akismet.com/developers/',
  hosts: ['rest.akismet.com'],
  keys: {
    'akismet-api-key': {
      name: 'Akismet API key',
      source:
        'https://github.com/WordPress/WordPress/blob/2b9a12ef5830e1b76cff65be32bcf60c327112bd/wp-content/plugins/akismet/class.akismet-rest-api.php',
      shape: [{ hex: 12 }],
      beside: [
        ...apiKeyNames('akismet'),
        { word: 'rest.akismet.com', within: 160 },
        { named: '*wpcom_api_key' },
        { named: '*wordpress_api_key' },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://akismet.com/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
