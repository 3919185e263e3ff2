import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const uservoice = {
  id: 'uservoice',
  name: 'UserVoice',
  docs: 'https://developer.uservoice.com/',
  hosts: ['*.uservoice.com'],
  keys: {
    'uservoice-api-key': {
      name: 'UserVoice API key',
      shape: [{ base62: [40, 64] }],
      beside: [
        ...secretNames('uservoice'),
        { named: '*uservoice_api_key' },
        { named: '*uservoice_key' },
        { named: '*uservoice_token' },
        { named: '*uservoice_api_token' },
        { named: '*uservoice_access_token' },
        { named: '*uservoice_access_key' },
      ],
      manual: {
        page: 'https://developer.uservoice.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
