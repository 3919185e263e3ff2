import type { Service } from '../model/service.ts'

/** Composio's API keys: `ak_` and 20 characters of base64url, by public samples. */
export const composio = {
  id: 'composio',
  name: 'Composio',
  docs: 'https://docs.composio.dev/docs/authenticating-users',
  hosts: ['backend.composio.dev', 'mcp.composio.dev'],
  keys: {
    'composio-api-key': {
      name: 'Composio API key',
      shape: ['ak_', { base64url: 20 }],
      beside: [{ named: '*composio_api_key' }, { named: '*composio_key' }, { word: 'composio', within: 120 }],
      carriers: [
        { header: 'x-api-key', value: '{key}' },
        { header: 'x-org-api-key', value: '{key}' },
      ],
      manual: { page: 'https://platform.composio.dev', steps: ['Settings, API Keys', 'Delete the key'] },
      reach: 'Acts in the apps that the project’s users have connected: mail, calendars, code, chat.',
    },
  },
} as const satisfies Service
