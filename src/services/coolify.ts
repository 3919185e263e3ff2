import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/**
 * API tokens are a number, `|`, 40 letters and digits and their CRC-32 in 8 hex digits. Older ones, which only samples show,
 * end without it.
 */
export const coolify = {
  id: 'coolify',
  name: 'Coolify',
  docs: 'https://coolify.io/docs/api-reference/authorization',
  hosts: ['app.coolify.io'],
  keys: {
    'coolify-token': {
      name: 'Coolify API token',
      source: 'https://github.com/coollabsio/coolify/blob/03c060e3a7ed4ce77df264be0cec568d26c3ee62/app/Models/User.php',
      shapes: [
        [{ digit: [1, 7] }, '|', { base62: 40 }, { crc32: 'hex', length: 8, over: 'run' }],
        [{ digit: [1, 7] }, '|', { base62: 40 }],
      ],
      beside: [
        ...plainKeyNames('coolify'),
        { named: '*coolify_auth_token' },
        { named: '*coolify_bearer_token' },
        { word: 'coolify', within: 200 },
        { word: 'Coolify', within: 200 },
        { word: 'COOLIFY', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.coolify.io/security/api-tokens', steps: ['Keys & tokens, API tokens', 'Revoke the token'] },
      reach: 'Reads and changes servers and applications, as far as its permissions go.',
    },
  },
} as const satisfies Service
