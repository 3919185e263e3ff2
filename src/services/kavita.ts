import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as its code makes them. */
export const kavita = {
  id: 'kavita',
  name: 'Kavita',
  docs: 'https://wiki.kavitareader.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'kavita-api-key': {
      name: 'Kavita API key',
      source: 'https://github.com/Kareadita/Kavita/blob/develop/Kavita.Common/HashUtil.cs',
      shape: uuid,
      beside: apiKeyNames('kavita'),
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://wiki.kavitareader.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
