import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Personal access tokens are JSON Web Tokens, as samples look; names tell them apart from others. */
export const zeplin = {
  id: 'zeplin',
  name: 'Zeplin',
  docs: 'https://docs.zeplin.dev/docs/getting-started-with-zeplin-api',
  hosts: ['api.zeplin.dev', 'api.zeplin.io', 'app.zeplin.io'],
  keys: {
    'zeplin-token': {
      name: 'Zeplin personal access token',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        ...plainKeyNames('zeplin'),
        { named: '*zeplin_personal_access_token' },
        { named: '*zeplin_pat' },
        { named: '*zeplin_jwt' },
        { word: 'api.zeplin.dev', within: 200 },
        { word: 'api.zeplin.io', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.zeplin.io/profile/developer', steps: ['Profile, Developer', 'Delete the token'] },
      reach: 'Reads and changes projects and styleguides, as its user.',
    },
  },
} as const satisfies Service
