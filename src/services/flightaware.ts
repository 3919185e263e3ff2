import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const flightaware = {
  id: 'flightaware',
  name: 'FlightAware',
  docs: 'https://www.flightaware.com/aeroapi/portal/documentation',
  hosts: ['aeroapi.flightaware.com'],
  keys: {
    'flightaware-api-key': {
      name: 'FlightAware API key',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('flightaware'),
        { named: '*aeroapi_key' },
        { named: '*aeroapi_token' },
        { named: '*aeroapi_access_token' },
        { named: '*aeroapi_secret' },
        { named: '*aeroapi_access_key' },
        { word: 'aeroapi.flightaware.com', within: 160 },
      ],
      carriers: [{ header: 'x-apikey', value: '{key}' }],
      manual: {
        page: 'https://www.flightaware.com/aeroapi/portal/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
