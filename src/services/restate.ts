import type { Service } from '../model/service.ts'

/** API keys: `key_`, 20 to 30 letters and digits, `.` and 30 to 60 letters and digits, as samples look. */
export const restate = {
  id: 'restate',
  name: 'Restate Cloud',
  docs: 'https://docs.restate.dev/',
  hosts: ['*.restate.cloud'],
  keys: {
    'restate-api-key': {
      name: 'Restate Cloud API key',
      shape: ['key_', { base62: [20, 30] }, '.', { base62: [30, 60] }],
      beside: [
        { named: '*restate_api_key' },
        { named: '*restate_key' },
        { named: '*restate_token' },
        { named: '*restate_api_token' },
        { named: '*restate_access_token' },
        { named: '*restate_secret' },
        { named: '*restate_api_secret' },
        { named: '*restate_access_key' },
        { named: '*restate_cloud_api_key' },
        { named: '*restate_cloud_key' },
        { named: '*restate_cloud_token' },
        { named: '*restate_cloud_api_token' },
        { named: '*restate_cloud_access_token' },
        { named: '*restate_cloud_secret' },
        { named: '*restate_cloud_api_secret' },
        { named: '*restate_cloud_access_key' },
        { named: '*api_key' },
        { named: '*auth_token' },
        { named: '*token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.restate.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
