import type { Service } from '../model/service.ts'

/** Keys of a project are `bb_pr_`, those of the account `bb_ma_`, and 30 hex digits, as samples look. */
export const bannerbear = {
  id: 'bannerbear',
  name: 'Bannerbear',
  docs: 'https://developers.bannerbear.com/#authentication',
  hosts: ['api.bannerbear.com', 'sync.api.bannerbear.com', 'app.bannerbear.com'],
  keys: {
    'bannerbear-api-key': {
      name: 'Bannerbear API key',
      shape: [{ oneOf: ['bb_pr_', 'bb_ma_'] }, { hex: 30 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.bannerbear.com/projects', steps: ['Project settings, or Master API keys', 'Reset the key'] },
      reach: 'Makes images of one project, or does everything in the account, by its kind.',
    },
  },
} as const satisfies Service
