import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `CO.`, 16 letters and digits, `.` and 64 letters and digits. */
export const convoy = {
  id: 'convoy',
  name: 'Convoy',
  docs: 'https://docs.getconvoy.io/',
  hosts: ['dashboard.getconvoy.io', 'us.getconvoy.cloud'],
  keys: {
    'convoy-api-key': {
      name: 'Convoy API key',
      source: 'https://github.com/frain-dev/convoy/blob/6fc80010a66928f175d4482c6516cf0c4bb9d871/util/crypto.go',
      shape: ['CO.', { base62: 16, as: 'id' }, '.', { base62: 64 }],
      alone: true,
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
