import type { Service, Verify } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * The error object of the issuer's API description has `code` and `message` (https://open-api.netlify.com); which of them a token that is
 * no more gets, no page says.
 */
const whoAmI = {
  request: 'GET https://api.netlify.com/api/v1/user',
  means: { live: { status: 200, at: 'email' }, dead: { status: 401, at: 'code', is: 401 } },
  inferred: true,
  reads: { owner: 'email', account: 'id' },
} as const satisfies Verify

/**
 * No documented call lists or ends tokens. Tokens of Netlify: three letters that say the kind, 40 characters in all, says its announcement. Older ones have 43 to 64
 * and no prefix. Build hooks start a build for whoever knows them.
 */
export const netlify = {
  id: 'netlify',
  name: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/',
  hosts: ['api.netlify.com'],
  keys: {
    'netlify-token': {
      name: 'Netlify token',
      source: 'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
      shape: [{ oneOf: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'] }, { base62: 36 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: whoAmI,
      manual: {
        page: 'https://app.netlify.com/user/applications#personal-access-tokens',
        steps: ['Find the token, Options', 'Delete personal token'],
      },
      reach: 'Acts as its user: sites, deployments, environment variables.',
    },
    'netlify-old-token': {
      name: 'Netlify token (without prefix)',
      shape: [{ base64url: [43, 64] }],
      beside: [
        { named: '*netlify_auth_token' },
        { named: '*netlify_token' },
        { named: '*netlify_access_token' },
        { named: '*netlify_api_token' },
        { named: '*netlify_api_key' },
        { named: '*netlify_personal_access_token' },
        { named: '*netlify_pat' },
        { command: 'netlify', flag: '--auth' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: whoAmI,
      manual: {
        page: 'https://app.netlify.com/user/applications#personal-access-tokens',
        steps: ['Find the token, Options', 'Delete personal token'],
      },
      reach: 'Acts as its user: sites, deployments, environment variables.',
    },
    'netlify-build-hook': {
      name: 'Netlify build hook',
      shape: ['https://api.netlify.com/build_hooks/', { hex: 24 }],
      alone: true,
      beside: [{ named: '*hook' }, { named: '*url' }, ...credentialNames('netlify'), { word: 'netlify', within: 60 }],
      access: 'write',
      manual: {
        page: 'https://app.netlify.com/',
        steps: ['Project configuration, Build & deploy, Build hooks', 'Delete the hook'],
      },
      reach: 'Starts builds at the team’s cost.',
    },
  },
} as const satisfies Service
