import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const hotjar = {
  id: 'hotjar',
  name: 'Hotjar',
  docs: 'https://help.hotjar.com/',
  hosts: ['api.hotjar.io'],
  keys: {
    'hotjar-api-key': {
      name: 'Hotjar API key',
      shape: [{ base62: [40, 64] }],
      beside: secretNames('hotjar'),
      manual: { page: 'https://help.hotjar.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
