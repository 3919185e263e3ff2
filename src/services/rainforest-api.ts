import type { Service } from '../model/service.ts'
import { apiKeyNames, named } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits in upper case, as samples look. */
export const rainforestApi = {
  id: 'rainforest-api',
  name: 'Rainforest API',
  docs: 'https://docs.trajectdata.com/rainforestapi',
  hosts: ['api.rainforestapi.com'],
  keys: {
    'rainforest-api-api-key': {
      name: 'Rainforest API API key',
      shape: [{ hexUpper: 32 }],
      beside: [
        ...apiKeyNames('rainforest'),
        { named: '*rainforestapi_access_token' },
        { named: '*rainforestapi_access_key' },
        ...apiKeyNames('bluecart'),
        { named: '*bluecartapi_access_token' },
        { named: '*bluecartapi_access_key' },
        ...named(
          ['countdownapi', 'redcircleapi', 'backyardapi', 'bigboxapi'],
          ['_key', '_token', '_access_token', '_secret', '_access_key'],
        ),
        { word: 'api.rainforestapi.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.trajectdata.com/rainforestapi',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
