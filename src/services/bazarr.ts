import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 random bytes in hexadecimal digits. */
export const bazarr = {
  id: 'bazarr',
  name: 'Bazarr',
  docs: 'https://wiki.bazarr.media/',
  hosts: [],
  selfHosted: true,
  keys: {
    'bazarr-api-key': {
      name: 'Bazarr API key',
      source: 'https://github.com/morpheus65535/bazarr/blob/71df7bff606b3af4d1c948f6f1695d5d6a19ab1c/bazarr/app/config.py',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('bazarr'),
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://wiki.bazarr.media/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
