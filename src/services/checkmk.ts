import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Automation secrets: 24 letters and digits where the server makes them, in earlier versions a UUID. The button of the setup
 * pages makes 20 characters, among them `@` (earlier capitals and `@`, later signs as well): those without one are found. 20 to
 * 64 characters of URL-safe base64 are looked at.
 */
export const checkmk = {
  id: 'checkmk',
  name: 'Checkmk',
  docs: 'https://docs.checkmk.com/latest/en/rest_api.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'checkmk-automation-secret': {
      name: 'Checkmk automation secret',
      source: 'https://github.com/Checkmk/checkmk/blob/97825105cc9784e9d8f66b2a3288c09c12b529ff/cmk/gui/userdb/store.py',
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
