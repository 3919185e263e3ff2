import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: `secret_key_` and 60 to 90 letters, digits and `_`, as samples look. */
export const ilovepdf = {
  id: 'ilovepdf',
  name: 'iLovePDF',
  docs: 'https://www.iloveapi.com/docs/api-reference',
  hosts: ['api.ilovepdf.com'],
  keys: {
    'ilovepdf-secret-key': {
      name: 'iLovePDF secret key',
      shape: ['secret_key_', { base64url: [60, 90] }],
      beside: [...secretNames('ilovepdf', 'iloveapi'), ...apiKeyNames('ilovepdf'), ...plainKeyNames('ilovepdf_secret')],
      manual: {
        page: 'https://www.iloveapi.com/docs/api-reference',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Works on documents at the owner’s cost.',
    },
  },
} as const satisfies Service
