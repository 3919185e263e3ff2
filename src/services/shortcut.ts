import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens are UUIDs, as samples look. */
export const shortcut = {
  id: 'shortcut',
  name: 'Shortcut',
  docs: 'https://developer.shortcut.com/api/rest/v3#Authentication',
  hosts: ['api.app.shortcut.com', 'app.shortcut.com', 'api.clubhouse.io'],
  keys: {
    'shortcut-token': {
      name: 'Shortcut API token',
      shape: uuid,
      beside: [
        { named: '*shortcut_api_token' },
        { named: '*shortcut_token' },
        { named: '*shortcut_access_token' },
        { named: '*shortcut_api_key' },
        { named: '*clubhouse_api_token' },
        { named: '*clubhouse_token' },
        { named: '*clubhouse_api_key' },
        { named: '*clubhouse_access_token' },
        { named: '*shortcut_io_token' },
        { word: 'api.app.shortcut.com', within: 200 },
        { word: 'api.clubhouse.io', within: 200 },
      ],
      carriers: [{ header: 'Shortcut-Token', value: '{key}' }, { header: 'Clubhouse-Token', value: '{key}' }, { query: 'token' }],
      access: 'full',
      manual: {
        page: 'https://app.shortcut.com/settings/account/api-tokens',
        steps: ['Settings, API tokens', 'Delete the token'],
      },
      personal: 'It acts as its user: make a user for the machine.',
      reach: 'Reads and changes stories and epics, as its user.',
    },
  },
} as const satisfies Service
