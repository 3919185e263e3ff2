import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Auth tokens: 32 bytes in hexadecimal digits, as the public code of the server makes them. */
export const glitchtip = {
  id: 'glitchtip',
  name: 'GlitchTip',
  docs: 'https://glitchtip.com/sdkdocs/',
  hosts: ['app.glitchtip.com'],
  keys: {
    'glitchtip-token': {
      name: 'GlitchTip auth token',
      source: 'https://gitlab.com/glitchtip/glitchtip-backend/-/blob/master/apps/api_tokens/models.py',
      shape: [{ hex: 64 }],
      beside: [...plainKeyNames('glitchtip'), { named: '*glitchtip_auth_token' }, { word: 'glitchtip.com/api', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.glitchtip.com/profile/auth-tokens', steps: ['Profile, Auth tokens', 'Delete the token'] },
      reach: 'Reads and changes projects and issues, as far as its scopes go.',
    },
  },
} as const satisfies Service
