import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `CO.`, 10 to 20 letters and digits, `.` and 40 to 70 letters and digits, as samples look. */
export const convoy = {
  id: 'convoy',
  name: 'Convoy',
  docs: 'https://docs.getconvoy.io/',
  hosts: ['dashboard.getconvoy.io', 'us.getconvoy.cloud'],
  keys: {
    'convoy-api-key': {
      name: 'Convoy API key',
      shape: ['CO.', { base62: [10, 20] }, '.', { base62: [40, 70] }],
      beside: apiKeyNames('convoy'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.getconvoy.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
