import type { Service } from '../model/service.ts'

/** API tokens and those of OAuth have 40 hex digits, as the example of the Sync API has. */
export const todoist = {
  id: 'todoist',
  name: 'Todoist',
  docs: 'https://developer.todoist.com/api/v1/',
  hosts: ['api.todoist.com'],
  keys: {
    'todoist-api-token': {
      name: 'Todoist API token',
      source: 'https://developer.todoist.com/sync/v9',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*todoist_api_token' },
        { named: '*todoist_api_key' },
        { named: '*todoist_token' },
        { named: '*todoist_key' },
        { named: '*todoist_access_token' },
        { named: 'token', in: '**/todoist/config.json' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://app.todoist.com/app/settings/integrations/developer',
        steps: ['Settings, Integrations, Developer', 'Issue a new API token: the old one ends'],
      },
      reach: 'Reads and changes all tasks of its user.',
    },
  },
} as const satisfies Service
