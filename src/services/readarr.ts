import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: a UUID without its hyphens, 32 hexadecimal digits, as its own code makes them. */
export const readarr = {
  id: 'readarr',
  name: 'Readarr',
  docs: 'https://wiki.servarr.com/readarr',
  hosts: [],
  selfHosted: true,
  keys: {
    'readarr-api-key': {
      name: 'Readarr API key',
      source:
        'https://github.com/Readarr/Readarr/blob/000affc4e25d0258c1430fbd785a6bb69fbf25c0/src/NzbDrone.Core/Configuration/ConfigFileProvider.cs',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('readarr'),
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://wiki.servarr.com/readarr',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
