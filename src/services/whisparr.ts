import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: a UUID without its hyphens, 32 hexadecimal digits, as its own code makes them. */
export const whisparr = {
  id: 'whisparr',
  name: 'Whisparr',
  docs: 'https://wiki.servarr.com/whisparr',
  hosts: [],
  selfHosted: true,
  keys: {
    'whisparr-api-key': {
      name: 'Whisparr API key',
      source:
        'https://github.com/Whisparr/Whisparr/blob/03493492de14eb012075584c7d170214ff80465a/src/NzbDrone.Core/Configuration/ConfigFileProvider.cs',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('whisparr'),
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://wiki.servarr.com/whisparr',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
