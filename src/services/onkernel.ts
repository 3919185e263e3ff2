import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `sk_`, a UUID, `.` and 30 to 60 characters of base64, as samples look. */
export const onkernel = {
  id: 'onkernel',
  name: 'Kernel (browsers)',
  docs: 'https://www.kernel.sh/docs',
  hosts: ['api.onkernel.com'],
  keys: {
    'onkernel-api-key': {
      name: 'Kernel (browsers) API key',
      shape: ['sk_', ...uuid, '.', { base64: [30, 60] }],
      alone: true,
      beside: [
        { named: '*kernel_browser_api_key' },
        { named: '*onkernel_api_key' },
        { named: '*kernel_sh_api_key' },
        { named: '*kernel_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.kernel.sh/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
