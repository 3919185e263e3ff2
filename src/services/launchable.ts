import type { Service } from '../model/service.ts'

/**
 * API keys: `v1:`, 2 to 60 characters of URL-safe base64, `/`, 2 to 80 characters of URL-safe base64, `:` and 64 hexadecimal
 * digits, as samples look.
 */
export const launchable = {
  id: 'launchable',
  name: 'Launchable',
  docs: 'https://help.launchableinc.com/',
  hosts: ['api.mercury.launchableinc.com'],
  keys: {
    'launchable-token': {
      name: 'Launchable API key',
      shape: ['v1:', { base64url: [2, 60] }, '/', { base64url: [2, 80] }, ':', { hex: 64 }],
      beside: [
        { named: '*launchable_token' },
        { named: '*launchable_api_key' },
        { named: '*launchable_api_token' },
        { named: '*launchableinc_token' },
        { named: '*launchableinc_api_key' },
        { named: '*launchableinc_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://help.launchableinc.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uploads test results of one workspace.',
    },
  },
} as const satisfies Service
