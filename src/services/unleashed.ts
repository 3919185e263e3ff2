import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 90 letters and digits are looked at. */
export const unleashed = {
  id: 'unleashed',
  name: 'Unleashed',
  docs: 'https://apidocs.unleashedsoftware.com/',
  hosts: ['api.unleashedsoftware.com'],
  keys: {
    'unleashed-api-key': {
      name: 'Unleashed API key',
      shape: [{ base62: [60, 90] }],
      beside: [
        { named: '*unleashed_api_key' },
        { named: '*unleashed_key' },
        { named: '*unleashed_token' },
        { named: '*unleashed_api_token' },
        { named: '*unleashed_access_token' },
        { named: '*unleashed_secret' },
        { named: '*unleashed_api_secret' },
        { named: '*unleashed_access_key' },
        { named: '*unleashed_software_api_key' },
        { named: '*unleashed_software_key' },
        { named: '*unleashed_software_token' },
        { named: '*unleashed_software_api_token' },
        { named: '*unleashed_software_access_token' },
        { named: '*unleashed_software_secret' },
        { named: '*unleashed_software_api_secret' },
        { named: '*unleashed_software_access_key' },
      ],
      manual: {
        page: 'https://apidocs.unleashedsoftware.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
