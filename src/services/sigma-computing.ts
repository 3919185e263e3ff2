import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 128 hexadecimal digits, as samples look. */
export const sigmaComputing = {
  id: 'sigma-computing',
  name: 'Sigma Computing',
  docs: 'https://help.sigmacomputing.com/',
  hosts: ['aws-api.sigmacomputing.com', 'api.sigmacomputing.com'],
  keys: {
    'sigma-computing-api-key': {
      name: 'Sigma Computing API key',
      shape: [{ hex: 128 }],
      beside: [
        ...named(['sigma', 'sigma_computing'], ['_client_secret', '_api_secret', '_embed_secret', '_secret', '_app_secret']),
        { named: '*sigma_embed_client_secret' },
        { named: '*sigma_embed_api_secret' },
        { named: '*sigma_embed_embed_secret' },
        { named: '*sigma_embed_app_secret' },
        { word: 'aws-api.sigmacomputing.com', within: 160 },
      ],
      manual: {
        page: 'https://help.sigmacomputing.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
