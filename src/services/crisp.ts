import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Keys of plug-ins and sessions: 64 hexadecimal digits, beside an identifier that is a UUID. */
export const crisp = {
  id: 'crisp',
  name: 'Crisp',
  docs: 'https://docs.crisp.chat/guides/rest-api/',
  hosts: ['api.crisp.chat'],
  keys: {
    'crisp-api-key': {
      name: 'Crisp API key',
      source: 'https://github.com/crisp-im/go-crisp-api/blob/000859dbf9a164d35953082acfb8614bc218a2eb/README.md',
      shape: [{ hex: 64 }],
      beside: [
        ...apiKeyNames('crisp'),
        { named: '*crisp_plugin_key' },
        ...apiKeyNames('crisp_chat'),
        { named: '*crisp_chat_plugin_key' },
        { named: '*crisp_plugin_api_key' },
        { named: '*crisp_plugin_token' },
        { named: '*crisp_plugin_api_token' },
        { named: '*crisp_plugin_access_token' },
        { named: '*crisp_plugin_secret' },
        { named: '*crisp_plugin_api_secret' },
        { named: '*crisp_plugin_access_key' },
        { named: '*crisp_plugin_plugin_key' },
        { word: 'api.crisp.chat', within: 160 },
        { named: '*crisp_token_key' },
        { named: '*crisp_session_key' },
      ],
      manual: {
        page: 'https://docs.crisp.chat/guides/rest-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers conversations of connected sites.',
    },
  },
} as const satisfies Service
