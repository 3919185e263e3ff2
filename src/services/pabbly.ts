import type { Service } from '../model/service.ts'

/** Addresses of webhooks that start a workflow: base64url, which ends in `_pc`, behind the path. As samples look. */
export const pabbly = {
  id: 'pabbly',
  name: 'Pabbly Connect',
  docs: 'https://www.pabbly.com/connect/',
  hosts: ['connect.pabbly.com'],
  keys: {
    'pabbly-webhook': {
      name: 'Pabbly Connect webhook URL',
      shape: ['https://connect.pabbly.com/workflow/sendwebhookdata/', { base64url: [24, 90] }],
      access: 'write',
      manual: {
        page: 'https://connect.pabbly.com/',
        steps: ['Open the workflow and its trigger', 'Make a new workflow with a new address, and delete this one'],
      },
      reach: 'Starts one workflow with any data.',
    },
  },
} as const satisfies Service
