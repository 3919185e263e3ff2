import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, `-` and a UUID, as samples look. */
export const halopsa = {
  id: 'halopsa',
  name: 'HaloPSA and HaloITSM',
  docs: 'https://haloservicedesk.com/apidoc/',
  hosts: ['*.halopsa.com', '*.haloitsm.com'],
  keys: {
    'halopsa-api-key': {
      name: 'HaloPSA and HaloITSM API key',
      shape: [...uuid, '-', ...uuid],
      beside: [
        { named: '*halopsa_secret' },
        { named: '*halopsa_client_secret' },
        { named: '*halopsa_api_secret' },
        { named: '*halopsa_app_secret' },
        { named: '*haloitsm_secret' },
        { named: '*haloitsm_client_secret' },
        { named: '*haloitsm_api_secret' },
        { named: '*haloitsm_app_secret' },
        { word: 'halopsa.com', within: 160 },
      ],
      manual: {
        page: 'https://haloservicedesk.com/apidoc/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
