import type { Service } from '../model/service.ts'

/** API tokens have 32 hex digits, as the example in the docs of version 8 has, and are sent as name with the password `api_token`. */
export const toggl = {
  id: 'toggl',
  name: 'Toggl Track',
  docs: 'https://engineering.toggl.com/docs/authentication',
  hosts: ['api.track.toggl.com'],
  keys: {
    'toggl-api-token': {
      name: 'Toggl API token',
      source: 'https://github.com/toggl/toggl_api_docs/blob/06ab2faca73922e07a0f08b027cecf60ed0fd8fd/toggl_api.md',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*toggl_api_token' },
        { named: '*toggl_token' },
        { named: '*toggl_api_key' },
        { named: '*toggl_key' },
        { named: '*toggl_track_api_token' },
      ],
      carriers: [{ basic: '{key}:api_token' }],
      access: 'full',
      manual: { page: 'https://track.toggl.com/profile', steps: ['Profile settings, API token', 'Reset: the old one ends'] },
      reach: 'Reads and changes the time entries of its user.',
    },
  },
} as const satisfies Service
