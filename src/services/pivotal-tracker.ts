import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API tokens have 32 hex digits, as samples look. */
export const pivotalTracker = {
  id: 'pivotal-tracker',
  name: 'Pivotal Tracker',
  docs: 'https://www.pivotaltracker.com/help/api',
  hosts: ['www.pivotaltracker.com'],
  keys: {
    'pivotal-tracker-token': {
      name: 'Pivotal Tracker API token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*pivotal_api_token' },
        { named: '*pivotal_tracker_api_token' },
        { named: '*tracker_api_token' },
        ...named(['pivotal', 'pivotal_tracker'], ['_token', '_api_key', '_key', '_access_token']),
      ],
      carriers: [{ header: 'X-TrackerToken', value: '{key}' }],
      manual: {
        page: 'https://www.pivotaltracker.com/profile',
        steps: ['Profile, API token', 'Create a new token: the old one ends'],
      },
      reach: 'Reads and changes projects and stories, as its user.',
    },
  },
} as const satisfies Service
