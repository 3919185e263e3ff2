import type { Service } from '../model/service.ts'

/**
 * API keys: a version, `:`, organization and workspace with `/` between, `:` and a secret, as its own command line reads them;
 * that the secret is 64 hexadecimal digits rests on samples.
 */
export const launchable = {
  id: 'launchable',
  name: 'Launchable',
  docs: 'https://help.launchableinc.com/',
  hosts: ['api.mercury.launchableinc.com'],
  keys: {
    'launchable-token': {
      name: 'Launchable API key',
      source: 'https://github.com/launchableinc/cli/blob/main/launchable/utils/authentication.py',
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
