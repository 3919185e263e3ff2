import type { Service } from '../model/service.ts'

/**
 * Accounts of Plivo are named by `MA` (or `SA`) and 18 capital letters and digits, as its own library checks; that the auth token
 * has 40 of base64, in its url form without padding, is what samples have.
 */
export const plivo = {
  id: 'plivo',
  name: 'Plivo',
  docs: 'https://www.plivo.com/docs/account/api/request/',
  hosts: ['api.plivo.com'],
  keys: {
    'plivo-auth-token': {
      name: 'Plivo auth token',
      source: 'https://github.com/plivo/plivo-python/blob/0705860f6c5f3face6cf236a10e094b8fbdb65d9/plivo/utils/validators.py',
      within: 10,
      parts: {
        id: {
          shape: [{ oneOf: ['MA', 'SA'] }, { base36upper: 18 }],
          public: true,
          beside: [{ named: '*plivo_auth_id' }, { named: '*plivo_id' }],
        },
        token: { shape: [{ base62: 40 }], beside: [{ named: '*plivo_auth_token' }, { named: '*plivo_token' }] },
      },
      manual: {
        page: 'https://cx.plivo.com/dashboard',
        steps: ['Overview, Auth Token', 'Generate a new token: the old one ends'],
      },
      reach: 'Sends messages and calls at the account’s cost.',
    },
  },
} as const satisfies Service
