import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits in upper case, as samples look. */
export const scaleSerp = {
  id: 'scale-serp',
  name: 'Traject SERP APIs',
  docs: 'https://docs.trajectdata.com/scaleserp',
  hosts: ['api.scaleserp.com', 'api.valueserp.com', 'api.serpwow.com'],
  keys: {
    'scale-serp-api-key': {
      name: 'Traject SERP APIs API key',
      shape: [{ hexUpper: 32 }],
      beside: [
        ...apiKeyNames('scaleserp', 'valueserp', 'serpwow'),
        { named: '*asindataapi_key' },
        { named: '*asindataapi_token' },
        { named: '*asindataapi_access_token' },
        { named: '*asindataapi_secret' },
        { named: '*asindataapi_access_key' },
        { word: 'api.scaleserp.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.trajectdata.com/scaleserp',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
