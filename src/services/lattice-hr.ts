import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const latticeHr = {
  id: 'lattice-hr',
  name: 'Lattice HR',
  docs: 'https://developers.lattice.com/',
  hosts: ['api.latticehq.com'],
  keys: {
    'lattice-hr-api-key': {
      name: 'Lattice HR API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('latticehq', 'lattice_hr'), { word: 'api.latticehq.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.lattice.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
