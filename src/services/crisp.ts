import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const crisp = {
  id: 'crisp',
  name: 'Crisp',
  docs: 'https://docs.crisp.chat/guides/rest-api/',
  hosts: ['api.crisp.chat'],
  keys: {
    'crisp-api-key': {
      name: 'Crisp API key',
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
      ],
      manual: {
        page: 'https://docs.crisp.chat/guides/rest-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers conversations of connected sites.',
    },
  },
} as const satisfies Service
