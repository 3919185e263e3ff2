import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Auth id and tokens: id: a UUID, token: 20 letters and digits, as samples look. */
export const smartystreets = {
  id: 'smartystreets',
  name: 'Smarty (addresses)',
  docs: 'https://www.smarty.com/docs/cloud/authentication',
  hosts: ['us-street.api.smarty.com', 'us-street.api.smartystreets.com'],
  keys: {
    'smartystreets-auth-token': {
      name: 'Smarty (addresses) auth id and token',
      within: 10,
      parts: {
        id: {
          shape: uuid,
          public: true,
          beside: [
            { named: '*smarty_auth_id' },
            { named: '*smarty_id' },
            { named: '*smartystreets_auth_id' },
            { named: '*smartystreets_id' },
          ],
        },
        token: {
          shape: [{ base62: 20 }],
          beside: [
            { named: '*smarty_auth_token' },
            { named: '*smarty_token' },
            { named: '*smartystreets_auth_token' },
            { named: '*smartystreets_token' },
          ],
        },
      },
      manual: {
        page: 'https://www.smarty.com/docs/cloud/authentication',
        steps: ['Find where the auth id and token was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
