import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
        ...tokenNames('gcore'),
        { named: '*gcore_permanent_token' },
        { named: '*gcore_permanent_api_token' },
        ...tokenNames('gcorelabs'),
        { named: '*gcorelabs_permanent_token' },
        { named: '*gcorelabs_permanent_api_token' },
        ...tokenNames('gcdn'),
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
