import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*latticehq_api_key' },
        { named: '*latticehq_key' },
        { named: '*latticehq_token' },
        { named: '*latticehq_api_token' },
        { named: '*latticehq_access_token' },
        { named: '*latticehq_secret' },
        { named: '*latticehq_api_secret' },
        { named: '*latticehq_access_key' },
        { named: '*lattice_hr_api_key' },
        { named: '*lattice_hr_key' },
        { named: '*lattice_hr_token' },
        { named: '*lattice_hr_api_token' },
        { named: '*lattice_hr_access_token' },
        { named: '*lattice_hr_secret' },
        { named: '*lattice_hr_api_secret' },
        { named: '*lattice_hr_access_key' },
        { word: 'api.latticehq.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.lattice.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
