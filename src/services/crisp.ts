import type { Service } from '../model/service.ts'

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
        { named: '*crisp_api_key' },
        { named: '*crisp_key' },
        { named: '*crisp_token' },
        { named: '*crisp_api_token' },
        { named: '*crisp_access_token' },
        { named: '*crisp_secret' },
        { named: '*crisp_api_secret' },
        { named: '*crisp_access_key' },
        { named: '*crisp_plugin_key' },
        { named: '*crisp_chat_api_key' },
        { named: '*crisp_chat_key' },
        { named: '*crisp_chat_token' },
        { named: '*crisp_chat_api_token' },
        { named: '*crisp_chat_access_token' },
        { named: '*crisp_chat_secret' },
        { named: '*crisp_chat_api_secret' },
        { named: '*crisp_chat_access_key' },
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
