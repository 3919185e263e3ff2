import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID in upper case, as samples look; those of the sandbox begin with `SANDBOX`. */
export const ipaymu = {
  id: 'ipaymu',
  name: 'iPaymu',
  docs: 'https://documenter.getpostman.com/view/40296808/2sB3WtseBT',
  hosts: ['my.ipaymu.com', 'sandbox.ipaymu.com'],
  keys: {
    'ipaymu-api-key': {
      name: 'iPaymu API key',
      shapes: [uuidAny, ['SANDBOX', ...uuidAny]],
      beside: [...apiKeyNames('ipaymu', 'i_paymu'), { word: 'ipaymu.com', within: 160 }],
      access: 'write',
      manual: { page: 'https://my.ipaymu.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Takes money in the name of the merchant, and reads its transactions.',
    },
  },
} as const satisfies Service
