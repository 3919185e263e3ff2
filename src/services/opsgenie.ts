import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys of Opsgenie are UUIDs, as the page’s example is but for a slip. */
export const opsgenie = {
  id: 'opsgenie',
  name: 'Opsgenie',
  docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com'],
  keys: {
    'opsgenie-api-key': {
      name: 'Opsgenie API key',
      source: 'https://docs.opsgenie.com/docs/authentication',
      shape: uuid,
      beside: [
        { named: '*ops_genie_api_key' },
        { named: '*ops_genie_key' },
        { named: '*opsgenie_token' },
        { named: '*opsgenie_api_token' },
        { named: '*opsgenie_secret' },
        { named: '*genie_key' },
        { word: 'GenieKey', within: 12 },
      ],
      carriers: [{ header: 'Authorization', value: 'GenieKey {key}' }],
      manual: {
        page: 'https://app.opsgenie.com/settings/api-key-management',
        steps: ['API key management, or the team’s integration', 'Disable the key; when nothing misses it, delete it'],
      },
      reach: 'Opens, reads and closes alerts; perhaps changes settings.',
    },
  },
} as const satisfies Service
