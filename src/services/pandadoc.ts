import type { Service } from '../model/service.ts'

/** API keys have 40 hex digits, as samples look, and are sent behind `API-Key`. */
export const pandadoc = {
  id: 'pandadoc',
  name: 'PandaDoc',
  docs: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  hosts: ['api.pandadoc.com'],
  keys: {
    'pandadoc-api-key': {
      name: 'PandaDoc API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*pandadoc_api_key' },
        { named: '*pandadoc_key' },
        { named: '*pandadoc_token' },
        { named: '*pandadoc_sandbox_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'API-Key {key}' }],
      access: 'full',
      manual: {
        page: 'https://app.pandadoc.com/a/#/settings/api-dashboard/configuration',
        steps: ['Settings, API, Configuration', 'Revoke the key'],
      },
      reach: 'Reads, makes and sends documents as its user.',
    },
  },
} as const satisfies Service
