import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 small letters and digits, says the page. */
export const fredStlouisfed = {
  id: 'fred-stlouisfed',
  name: 'FRED (St. Louis Fed)',
  docs: 'https://fred.stlouisfed.org/docs/api/api_key.html',
  hosts: ['api.stlouisfed.org'],
  keys: {
    'fred-stlouisfed-api-key': {
      name: 'FRED (St. Louis Fed) API key',
      source: 'https://fred.stlouisfed.org/docs/api/fred/series_observations.html',
      shape: [{ base36: 32 }],
      beside: [...apiKeyNames('fred', 'stlouisfed'), { word: 'api.stlouisfed.org', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://fred.stlouisfed.org/docs/api/api_key.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
