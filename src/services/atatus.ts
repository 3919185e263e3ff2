import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const atatus = {
  id: 'atatus',
  name: 'Atatus',
  docs: 'https://docs.atatus.com/',
  hosts: ['api.atatus.com'],
  keys: {
    'atatus-api-key': {
      name: 'Atatus API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('atatus'), { named: '*atatus_license_key' }, { word: 'api.atatus.com', within: 160 }],
      manual: { page: 'https://docs.atatus.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
