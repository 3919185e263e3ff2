import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('restate', 'restate_cloud'), { named: '*api_key' }, { named: '*auth_token' }, { named: '*token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.restate.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
