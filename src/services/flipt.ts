import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Client tokens: 44 characters of URL-safe base64, as its code makes them. */
export const flipt = {
  id: 'flipt',
  name: 'Flipt',
  docs: 'https://docs.flipt.io/authentication/overview',
  hosts: ['api.flipt.io'],
  selfHosted: true,
  keys: {
    'flipt-client-token': {
      name: 'Flipt client token',
      source: 'https://github.com/flipt-io/flipt/blob/0aac9952ae16b12ca5228f2b71685df18ab5e970/internal/storage/authn/auth.go',
      shape: [{ base64url: 43 }, '='],
      beside: [
        ...tokenNames('flipt'),
        { named: '*flipt_client_token' },
        { named: '*flipt_auth_client_token' },
        { named: '*flipt_bootstrap_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'write',
      manual: { page: 'https://api.flipt.io/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Reads and changes feature flags of a server of one’s own.',
    },
  },
} as const satisfies Service
