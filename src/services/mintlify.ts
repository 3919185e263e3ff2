import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * Admin API keys begin with `mint_`, as the page says; 20 to 60 letters and digits follow in samples. Those of assistants
 * (`mint_dsc_`) are public by the same page.
 */
export const mintlify = {
  id: 'mintlify',
  name: 'Mintlify',
  docs: 'https://mintlify.com/docs',
  hosts: ['api.mintlify.com', 'leaves.mintlify.com'],
  keys: {
    'mintlify-api-key': {
      name: 'Mintlify API key',
      source: 'https://github.com/mintlify/docs/blob/00169e2940e539399e4ff39471f24e84dc5c1e66/api/introduction.mdx',
      shape: ['mint_', { base62: [20, 60] }],
      beside: [...apiKeyNames('mintlify'), { named: '*api_key' }, { named: '*admin_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://mintlify.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Publishes documentation.',
    },
  },
} as const satisfies Service
