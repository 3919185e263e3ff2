import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
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
      beside: [...secretNames('halopsa', 'haloitsm'), { word: 'halopsa.com', within: 160 }],
      manual: {
        page: 'https://haloservicedesk.com/apidoc/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
