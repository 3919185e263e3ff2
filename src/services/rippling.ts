import type { Service } from '../model/service.ts'

/** API tokens have no documented form: a name must say what they are. */
export const rippling = {
  id: 'rippling',
  name: 'Rippling',
  docs: 'https://developer.rippling.com/documentation/rest-api/essentials/authentication',
  hosts: ['rest.ripplingapis.com', 'api.rippling.com'],
  keys: {
    'rippling-api-token': {
      name: 'Rippling API token',
      shape: [{ base64url: [30, 400] }],
      beside: [
        { named: '*rippling_api_token' },
        { named: '*rippling_api_key' },
        { named: '*rippling_token' },
        { named: '*rippling_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.rippling.com/developer', steps: ['API Access Tokens', 'Delete the token'] },
      reach: 'Reads the people of the company, as far as its scopes go.',
    },
  },
} as const satisfies Service
