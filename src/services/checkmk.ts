import type { Service } from '../model/service.ts'

/** Automation secrets: no page says how long; 20 to 64 characters of URL-safe base64 are looked at. */
export const checkmk = {
  id: 'checkmk',
  name: 'Checkmk',
  docs: 'https://docs.checkmk.com/latest/en/rest_api.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'checkmk-automation-secret': {
      name: 'Checkmk automation secret',
      shape: [{ base64url: [20, 64] }],
      beside: [
        { named: '*checkmk_automation_secret' },
        { named: '*checkmk_secret' },
        { named: '*checkmk_password' },
        { named: '*checkmk_api_key' },
        { named: '*checkmk_automation_password' },
        { named: '*checkmk_api_secret' },
        { named: '*cmk_automation_secret' },
        { named: '*cmk_secret' },
        { named: '*cmk_password' },
        { named: '*cmk_api_key' },
        { named: '*cmk_automation_password' },
        { named: '*cmk_api_secret' },
      ],
      manual: {
        page: 'https://docs.checkmk.com/latest/en/rest_api.html',
        steps: ['Find where the automation secret was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is watched.',
    },
  },
} as const satisfies Service
