import type { Service } from '../model/service.ts'

/**
 * API keys: `uf_live_admin_` or `uf_test_admin_` or `uf_live_readwrite_` or `uf_live_readonly_` or `uf_test_readwrite_` or
 * `uf_test_readonly_`, 10 to 12 letters and digits, `_` and 32 hexadecimal digits, as samples look.
 */
export const userfront = {
  id: 'userfront',
  name: 'Userfront',
  docs: 'https://docs.userfront.com/',
  hosts: ['api.userfront.com'],
  keys: {
    'userfront-api-key': {
      name: 'Userfront API key',
      shape: [
        {
          oneOf: [
            'uf_live_admin_',
            'uf_test_admin_',
            'uf_live_readwrite_',
            'uf_live_readonly_',
            'uf_test_readwrite_',
            'uf_test_readonly_',
          ],
        },
        { base62: [10, 12] },
        '_',
        { hex: 32 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.userfront.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes users, and who may sign in.',
    },
  },
} as const satisfies Service
