import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const trackjs = {
  id: 'trackjs',
  name: 'TrackJS',
  docs: 'https://docs.trackjs.com/',
  hosts: ['api.trackjs.com'],
  keys: {
    'trackjs-api-key': {
      name: 'TrackJS API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('trackjs'), { word: 'api.trackjs.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.trackjs.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
