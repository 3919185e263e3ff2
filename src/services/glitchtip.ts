import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*glitchtip_api_key' },
        { named: '*glitchtip_key' },
        { named: '*glitchtip_token' },
        { named: '*glitchtip_api_token' },
        { named: '*glitchtip_access_token' },
        { named: '*glitchtip_secret' },
        { named: '*glitchtip_auth_token' },
        { word: 'glitchtip', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.glitchtip.com/profile/auth-tokens', steps: ['Profile, Auth tokens', 'Delete the token'] },
      reach: 'Reads and changes projects and issues, as far as its scopes go.',
    },
  },
} as const satisfies Service
