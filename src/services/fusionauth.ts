import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * API keys of FusionAuth: what the product makes itself is some 55 to 65 characters, as the page’s example and samples are, but any
 * text may be a key, such as a UUID.
 */
export const fusionauth = {
  id: 'fusionauth',
  name: 'FusionAuth',
  docs: 'https://fusionauth.io/docs/apis/authentication',
  hosts: ['*.fusionauth.io'],
  selfHosted: true,
  keys: {
    'fusionauth-api-key': {
      name: 'FusionAuth API key',
      source:
        'https://github.com/FusionAuth/fusionauth-site/blob/029ac4bd7eb78ecd268be5c1de9901edff2a0a96/astro/src/content/docs/apis/authentication.mdx',
      shapes: [[{ base64url: [40, 80] }], uuid],
      beside: [{ named: '*fusionauth_api_key' }, { named: '*fusion_auth_api_key' }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://fusionauth.io/docs/apis/authentication#managing-api-keys',
        steps: ['In your FusionAuth: Settings, API Keys', 'Delete the key'],
      },
      reach: 'Does what its endpoints and methods allow; without any, everything.',
    },
  },
} as const satisfies Service
