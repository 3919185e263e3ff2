import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 64 letters and digits are looked at. */
export const device42 = {
  id: 'device42',
  name: 'Device42',
  docs: 'https://api.device42.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'device42-api-key': {
      name: 'Device42 API key',
      shape: [{ base62: [32, 64] }],
      beside: secretNames('device42', 'd42'),
      manual: { page: 'https://api.device42.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
