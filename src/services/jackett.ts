import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 small letters and digits, as its code makes them. */
export const jackett = {
  id: 'jackett',
  name: 'Jackett',
  docs: 'https://github.com/Jackett/Jackett',
  hosts: [],
  selfHosted: true,
  keys: {
    'jackett-api-key': {
      name: 'Jackett API key',
      source: 'https://github.com/Jackett/Jackett/blob/master/src/Jackett.Common/Utils/StringUtil.cs',
      shape: [{ base36: 32 }],
      beside: apiKeyNames('jackett'),
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://github.com/Jackett/Jackett',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
