import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('airtop'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.airtop.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
