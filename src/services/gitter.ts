import type { Service } from '../model/service.ts'

/**
 * Personal access tokens and client secrets: 40 hexadecimal digits in samples. Gitter is a Matrix server now, which does not
 * take them.
 */
export const gitter = {
  id: 'gitter',
  name: 'Gitter',
  docs: 'https://developer.gitter.im/docs/authentication',
  hosts: ['api.gitter.im', 'gitter.im', 'stream.gitter.im'],
  keys: {
    'gitter-token': {
      name: 'Gitter access token',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*gitter_token' },
        { named: '*gitter_access_token' },
        { named: '*gitter_api_token' },
        { named: '*gitter_api_key' },
        { named: '*gitter_key' },
        { named: '*gitter_oauth_token' },
        { named: '*gitter_oauth_secret' },
        { named: '*gitter_secret' },
        { named: '*gitter_client_secret' },
        { word: 'api.gitter.im', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://developer.gitter.im/apps', steps: ['Sign in, if it is still there', 'Delete the app'] },
      reach: 'Read and wrote messages as its user, while Gitter took it.',
    },
  },
} as const satisfies Service
