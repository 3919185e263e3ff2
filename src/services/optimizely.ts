import type { Service } from '../model/service.ts'

/** Personal access tokens are `2:` and base64url, as in tokens in use. SDK keys are public. */
export const optimizely = {
  id: 'optimizely',
  name: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  hosts: ['api.optimizely.com'],
  keys: {
    'optimizely-access-token': {
      name: 'Optimizely personal access token',
      shapes: [['2:', { base64url: [40, 80] }], [{ base64url: [50, 80] }]],
      beside: [
        { named: '*optimizely_access_token' },
        { named: '*optimizely_token' },
        { named: '*optimizely_api_token' },
        { named: '*optimizely_personal_access_token' },
        { named: '*optimizely_pat' },
        { named: '*optimizely_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.optimizely.com/v2/profile/api', steps: ['Find the token', 'Revoke it'] },
      reach: 'Reads and changes flags and experiments as its owner may.',
    },
  },
} as const satisfies Service
