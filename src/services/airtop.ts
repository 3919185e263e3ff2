import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 16 hexadecimal digits, `.` and 8 to 40 letters and digits are looked at. */
export const airtop = {
  id: 'airtop',
  name: 'Airtop',
  docs: 'https://docs.airtop.ai/',
  hosts: ['api.airtop.ai'],
  keys: {
    'airtop-api-key': {
      name: 'Airtop API key',
      shape: [{ hex: 16 }, '.', { base62: [8, 40] }],
      beside: [
        { named: '*airtop_api_key' },
        { named: '*airtop_key' },
        { named: '*airtop_token' },
        { named: '*airtop_api_token' },
        { named: '*airtop_access_token' },
        { named: '*airtop_secret' },
        { named: '*airtop_api_secret' },
        { named: '*airtop_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.airtop.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
