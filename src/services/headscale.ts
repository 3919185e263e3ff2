import type { Service } from '../model/service.ts'

/**
 * API keys: `hskey-api-` or `hskey-auth-` or `hskey-reg-`, 12 letters and digits, `-` and 64 characters of URL-safe base64,
 * as samples look. API key (older form)s: 10 letters and digits, `.` and 43 characters of URL-safe base64, as samples look.
 */
export const headscale = {
  id: 'headscale',
  name: 'Headscale',
  docs: 'https://headscale.net/stable/ref/api/',
  hosts: ['{var.host}'],
  vars: { host: { env: 'HEADSCALE_HOST' } },
  keys: {
    'headscale-api-key': {
      name: 'Headscale API key',
      shape: [{ oneOf: ['hskey-api-', 'hskey-auth-', 'hskey-reg-'] }, { base62: 12 }, '-', { base64url: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://headscale.net/stable/ref/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Administers a network, or joins it.',
    },
    'headscale-old-api-key': {
      name: 'Headscale API key (older form)',
      shape: [{ base62: 10 }, '.', { base64url: 43 }],
      beside: [
        { named: '*headscale_api_key' },
        { named: '*headscale_key' },
        { named: '*headscale_token' },
        { named: '*headscale_api_token' },
        { named: '*headscale_access_token' },
        { named: '*headscale_secret' },
        { named: '*headscale_api_secret' },
        { named: '*headscale_secret_key' },
        { named: '*headscale_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://headscale.net/stable/ref/api/',
        steps: ['Find where the API key (older form) was made', 'End it there, and make another'],
      },
      reach: 'Administers a network.',
    },
  },
} as const satisfies Service
