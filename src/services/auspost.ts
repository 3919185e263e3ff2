import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const auspost = {
  id: 'auspost',
  name: 'Australia Post',
  docs: 'https://developers.auspost.com.au/',
  hosts: ['digitalapi.auspost.com.au'],
  keys: {
    'auspost-api-key': {
      name: 'Australia Post API key',
      shape: uuid,
      beside: [...apiKeyNames('auspost', 'australia_post', 'au_post'), { word: 'digitalapi.auspost.com.au', within: 160 }],
      carriers: [{ header: 'AUTH-KEY', value: '{key}' }],
      manual: {
        page: 'https://developers.auspost.com.au/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
