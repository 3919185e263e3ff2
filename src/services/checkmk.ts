import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: named(
        ['checkmk', 'cmk'],
        ['_automation_secret', '_secret', '_password', '_api_key', '_automation_password', '_api_secret'],
      ),
      manual: {
        page: 'https://docs.checkmk.com/latest/en/rest_api.html',
        steps: ['Find where the automation secret was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is watched.',
    },
  },
} as const satisfies Service
