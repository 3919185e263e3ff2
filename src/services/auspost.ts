import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*auspost_api_key' },
        { named: '*auspost_key' },
        { named: '*auspost_token' },
        { named: '*auspost_api_token' },
        { named: '*auspost_access_token' },
        { named: '*auspost_secret' },
        { named: '*auspost_api_secret' },
        { named: '*auspost_access_key' },
        { named: '*australia_post_api_key' },
        { named: '*australia_post_key' },
        { named: '*australia_post_token' },
        { named: '*australia_post_api_token' },
        { named: '*australia_post_access_token' },
        { named: '*australia_post_secret' },
        { named: '*australia_post_api_secret' },
        { named: '*australia_post_access_key' },
        { named: '*au_post_api_key' },
        { named: '*au_post_key' },
        { named: '*au_post_token' },
        { named: '*au_post_api_token' },
        { named: '*au_post_access_token' },
        { named: '*au_post_secret' },
        { named: '*au_post_api_secret' },
        { named: '*au_post_access_key' },
        { word: 'digitalapi.auspost.com.au', within: 160 },
      ],
      carriers: [{ header: 'AUTH-KEY', value: '{key}' }],
      manual: {
        page: 'https://developers.auspost.com.au/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
