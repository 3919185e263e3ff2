import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 46 letters and digits, as samples look. */
export const parsely = {
  id: 'parsely',
  name: 'Parse.ly',
  docs: 'https://docs.parse.ly/',
  hosts: ['api.parsely.com', 'api.parse.ly'],
  keys: {
    'parsely-api-key': {
      name: 'Parse.ly API key',
      shape: [{ base62: 46 }],
      beside: [...secretNames('parsely'), { word: 'api.parsely.com', within: 160 }],
      carriers: [{ query: 'secret' }],
      manual: { page: 'https://docs.parse.ly/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
