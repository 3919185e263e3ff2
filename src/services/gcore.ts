import type { Service } from '../model/service.ts'

/**
 * Permanent API tokens: a number, `$` and hexadecimal digits, as in the documentation of its own provider, which shortens
 * them: 100 to 130 are looked at.
 */
export const gcore = {
  id: 'gcore',
  name: 'Gcore',
  docs: 'https://api.gcore.com/docs/iam',
  hosts: ['api.gcore.com', 'api.gcorelabs.com'],
  keys: {
    'gcore-api-token': {
      name: 'Gcore permanent API token',
      source: 'https://github.com/G-Core/terraform-provider-gcore/blob/master/docs/index.md',
      shape: [{ digit: [2, 8] }, '$', { hex: [100, 130] }],
      beside: [
        { named: '*gcore_token' },
        { named: '*gcore_api_token' },
        { named: '*gcore_access_token' },
        { named: '*gcore_api_key' },
        { named: '*gcore_key' },
        { named: '*gcore_pat' },
        { named: '*gcore_personal_access_token' },
        { named: '*gcore_auth_token' },
        { named: '*gcore_permanent_token' },
        { named: '*gcore_permanent_api_token' },
        { named: '*gcorelabs_token' },
        { named: '*gcorelabs_api_token' },
        { named: '*gcorelabs_access_token' },
        { named: '*gcorelabs_api_key' },
        { named: '*gcorelabs_key' },
        { named: '*gcorelabs_pat' },
        { named: '*gcorelabs_personal_access_token' },
        { named: '*gcorelabs_auth_token' },
        { named: '*gcorelabs_permanent_token' },
        { named: '*gcorelabs_permanent_api_token' },
        { named: '*gcdn_token' },
        { named: '*gcdn_api_token' },
        { named: '*gcdn_access_token' },
        { named: '*gcdn_api_key' },
        { named: '*gcdn_key' },
        { named: '*gcdn_pat' },
        { named: '*gcdn_personal_access_token' },
        { named: '*gcdn_auth_token' },
        { named: '*gcdn_permanent_token' },
        { named: '*gcdn_permanent_api_token' },
        { named: '*permanent_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'APIKey {key}' }],
      manual: { page: 'https://accounts.gcore.com/profile/api-tokens', steps: ['Find the token by its name', 'Delete it'] },
      reach: 'Manages CDN, DNS and cloud of the account.',
    },
  },
} as const satisfies Service
