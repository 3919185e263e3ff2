import type { Service } from '../model/service.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const meistertask = {
  id: 'meistertask',
  name: 'MeisterTask',
  docs: 'https://developers.meistertask.com/',
  hosts: ['www.meistertask.com'],
  keys: {
    'meistertask-api-key': {
      name: 'MeisterTask API key',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*meistertask_token' },
        { named: '*meistertask_api_token' },
        { named: '*meistertask_access_token' },
        { named: '*meistertask_api_key' },
        { named: '*meistertask_key' },
        { named: '*meistertask_pat' },
        { named: '*meistertask_personal_access_token' },
        { named: '*meistertask_auth_token' },
        { named: '*meister_token' },
        { named: '*meister_api_token' },
        { named: '*meister_access_token' },
        { named: '*meister_api_key' },
        { named: '*meister_key' },
        { named: '*meister_pat' },
        { named: '*meister_personal_access_token' },
        { named: '*meister_auth_token' },
        { word: 'www.meistertask.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.meistertask.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
