import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * Personal access tokens of Typeform: `tfp_`, base58 and `_` between two parts in samples; older ones have 40 to 44 letters
 * and digits.
 */
export const typeform = {
  id: 'typeform',
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  hosts: ['{var.host}', 'api.typeform.com', 'api.eu.typeform.com'],
  vars: { host: { env: 'REKEY_TYPEFORM_HOST', default: 'api.typeform.com' } },
  keys: {
    'typeform-token': {
      name: 'Typeform personal access token',
      shape: ['tfp_', { base64url: [40, 64] }],
      alone: true,
      beside: [
        ...credentialNames('typeform'),
        { named: '*token' },
        { named: '*access_token' },
        { named: '*api_key' },
        { named: '*authorization' },
        { word: 'typeform', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://www.typeform.com/developers/create/reference/retrieve-your-own-account/; the EU has a host of its own
      verify: {
        request: 'GET https://{var.host}/me',
        means: {
          live: { status: 200, at: 'alias' },
          dead: { status: 401, at: 'code', is: 'AUTHENTICATION_FAILED' },
          limited: { status: 403, at: 'code' },
        },
        reads: { owner: 'email', name: 'alias' },
        inferred: true,
      },
      manual: { page: 'https://admin.typeform.com/user/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads forms and answers, perhaps changes them, as far as its scopes go.',
    },
    'typeform-old-token': {
      name: 'Typeform personal access token (without prefix)',
      shape: [{ base62: [40, 44] }],
      beside: [
        { named: '*typeform_token' },
        { named: '*typeform_api_token' },
        { named: '*typeform_access_token' },
        { named: '*typeform_api_key' },
        { named: '*typeform_personal_token' },
        { named: '*typeform_key' },
        { named: '*typeform_personal_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://admin.typeform.com/user/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads forms and answers, perhaps changes them, as far as its scopes go.',
    },
  },
} as const satisfies Service
