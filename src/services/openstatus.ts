import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: `os_` and hexadecimal digits or letters; no page says how many. */
export const openstatus = {
  id: 'openstatus',
  name: 'OpenStatus',
  docs: 'https://docs.openstatus.dev/reference/api-reference/',
  hosts: ['api.openstatus.dev', 'www.openstatus.dev'],
  keys: {
    'openstatus-api-key': {
      name: 'OpenStatus API key',
      shape: ['os_', { base62: [20, 48] }],
      beside: [...tokenNames('openstatus', 'open_status'), { word: 'api.openstatus.dev', within: 160 }],
      carriers: [{ header: 'x-openstatus-key', value: '{key}' }],
      access: 'write',
      manual: { page: 'https://www.openstatus.dev/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Reads and changes monitors and status pages of the workspace.',
    },
  },
} as const satisfies Service
