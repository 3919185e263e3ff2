import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 16 to 64 letters and digits are looked at. */
export const highlightIo = {
  id: 'highlight-io',
  name: 'highlight.io',
  docs: 'https://www.highlight.io/docs',
  hosts: ['pub.highlight.io'],
  keys: {
    'highlight-io-api-key': {
      name: 'highlight.io API key',
      shape: [{ base62: [16, 64] }],
      beside: apiKeyNames('highlight_io'),
      manual: {
        page: 'https://www.highlight.io/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
