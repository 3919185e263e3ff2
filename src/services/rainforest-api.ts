import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
        { named: '*countdownapi_key' },
        { named: '*countdownapi_token' },
        { named: '*countdownapi_access_token' },
        { named: '*countdownapi_secret' },
        { named: '*countdownapi_access_key' },
        { named: '*redcircleapi_key' },
        { named: '*redcircleapi_token' },
        { named: '*redcircleapi_access_token' },
        { named: '*redcircleapi_secret' },
        { named: '*redcircleapi_access_key' },
        { named: '*backyardapi_key' },
        { named: '*backyardapi_token' },
        { named: '*backyardapi_access_token' },
        { named: '*backyardapi_secret' },
        { named: '*backyardapi_access_key' },
        { named: '*bigboxapi_key' },
        { named: '*bigboxapi_token' },
        { named: '*bigboxapi_access_token' },
        { named: '*bigboxapi_secret' },
        { named: '*bigboxapi_access_key' },
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
