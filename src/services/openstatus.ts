import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: `os_` and 32 hexadecimal digits, as its code makes them. */
export const openstatus = {
  id: 'openstatus',
  name: 'OpenStatus',
  docs: 'https://docs.openstatus.dev/reference/api-reference/',
  hosts: ['api.openstatus.dev', 'www.openstatus.dev'],
  selfHosted: true,
  keys: {
    'openstatus-api-key': {
      name: 'OpenStatus API key',
      source:
        'https://github.com/openstatusHQ/openstatus/blob/033e567dfe4cd223259cc34b244651c523f16679/packages/db/src/utils/api-key.ts',
      shape: ['os_', { hex: 32 }],
      beside: [...tokenNames('openstatus', 'open_status'), { word: 'api.openstatus.dev', within: 160 }],
      carriers: [{ header: 'x-openstatus-key', value: '{key}' }],
      access: 'write',
      manual: { page: 'https://www.openstatus.dev/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Reads and changes monitors and status pages of the workspace.',
    },
  },
} as const satisfies Service
