import type { Service } from '../model/service.ts'

/** Developer tokens: `fio-u-` and 64 characters in public samples. */
export const frameIo = {
  id: 'frame-io',
  name: 'Frame.io',
  docs: 'https://developer.frame.io/platform/v2/authentication',
  hosts: ['api.frame.io'],
  keys: {
    'frame-io-token': {
      name: 'Frame.io developer token',
      shape: ['fio-u-', { base64url: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://developer.frame.io/app/tokens', steps: ['Tokens: find it by its description', 'Revoke it'] },
      reach: 'Reads and deletes projects and videos, as far as its scopes go.',
    },
  },
} as const satisfies Service
