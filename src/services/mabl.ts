import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const mabl = {
  id: 'mabl',
  name: 'mabl',
  docs: 'https://help.mabl.com/',
  hosts: ['api.mabl.com'],
  keys: {
    'mabl-api-key': {
      name: 'mabl API key',
      shape: [{ base64url: 22 }],
      beside: [...apiKeyNames('mabl'), { word: 'api.mabl.com', within: 160 }],
      carriers: [{ basic: 'key:{key}' }],
      manual: { page: 'https://help.mabl.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
