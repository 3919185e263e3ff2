import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 30 letters and digits, as samples look. */
export const admitad = {
  id: 'admitad',
  name: 'Admitad',
  docs: 'https://developers.admitad.com/',
  hosts: ['api.admitad.com'],
  keys: {
    'admitad-api-key': {
      name: 'Admitad API key',
      shape: [{ base62: 30 }],
      beside: [...secretNames('admitad'), { word: 'api.admitad.com', within: 160 }],
      manual: {
        page: 'https://developers.admitad.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
