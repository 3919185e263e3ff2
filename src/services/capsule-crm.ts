import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Personal access tokens: 64 characters of base64, as samples look. */
export const capsuleCrm = {
  id: 'capsule-crm',
  name: 'Capsule',
  docs: 'https://developer.capsulecrm.com/v2/overview/authentication',
  hosts: ['api.capsulecrm.com'],
  keys: {
    'capsule-crm-token': {
      name: 'Capsule personal access token',
      shape: [{ base64: 64 }],
      beside: [
        { named: '*capsule_crm_token' },
        ...named(['capsule_crm', 'capsule'], ['_api_token', '_access_token', '_api_key', '_personal_access_token']),
        { word: 'api.capsulecrm.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://capsulecrm.com', steps: ['My preferences, API authentication tokens', 'Delete the token'] },
      reach: 'Reads and changes contacts and opportunities as its user.',
    },
  },
} as const satisfies Service
