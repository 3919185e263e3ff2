import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const dnanexus = {
  id: 'dnanexus',
  name: 'DNAnexus',
  docs: 'https://documentation.dnanexus.com/',
  hosts: ['api.dnanexus.com'],
  keys: {
    'dnanexus-api-key': {
      name: 'DNAnexus API key',
      shape: [{ base62: 32 }],
      beside: [...tokenNames('dnanexus', 'dx_security'), { named: '*dx_token' }, { word: 'api.dnanexus.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://documentation.dnanexus.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects of its owner.',
    },
  },
} as const satisfies Service
