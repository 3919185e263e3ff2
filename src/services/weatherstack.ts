import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access keys have 32 hex digits, as samples look. */
export const weatherstack = {
  id: 'weatherstack',
  name: 'weatherstack',
  docs: 'https://weatherstack.com/documentation',
  hosts: ['api.weatherstack.com', 'weatherstack.com'],
  keys: {
    'weatherstack-api-key': {
      name: 'weatherstack access key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*weatherstack_access_key' }, ...plainKeyNames('weatherstack')],
      carriers: [{ query: 'access_key' }],
      access: 'read',
      manual: { page: 'https://weatherstack.com/dashboard', steps: ['Dashboard', 'Reset the API access key'] },
      reach: 'Reads weather data at the cost of the account.',
    },
  },
} as const satisfies Service
