import type { Service } from '../model/service.ts'

/** Access tokens: 43 characters; older ones have 64 hexadecimal digits. As samples look. */
export const gyazo = {
  id: 'gyazo',
  name: 'Gyazo',
  docs: 'https://gyazo.com/api/docs/auth',
  hosts: ['api.gyazo.com', 'upload.gyazo.com'],
  keys: {
    'gyazo-access-token': {
      name: 'Gyazo access token',
      shapes: [[{ base64url: 43 }], [{ hex: 64 }]],
      beside: [
        { named: '*gyazo_access_token' },
        { named: '*gyazo_token' },
        { named: '*gyazo_api_key' },
        { named: '*gyazo_key' },
        { named: '*gyazo_api_token' },
        { named: '*gyazo_client_secret' },
        { named: '*gyazo_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: { page: 'https://gyazo.com/oauth/applications', steps: ['Open the application', 'Delete it'] },
      reach: 'Reads, uploads and deletes images as its user.',
    },
  },
} as const satisfies Service
