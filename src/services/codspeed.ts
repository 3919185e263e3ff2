import type { Service } from '../model/service.ts'
import { uuidAny } from '../model/uuid.ts'

/** Upload tokens: a UUID, as samples look. */
export const codspeed = {
  id: 'codspeed',
  name: 'CodSpeed',
  docs: 'https://codspeed.io/docs/integrations/ci/',
  hosts: ['api.codspeed.io'],
  keys: {
    'codspeed-token': {
      name: 'CodSpeed upload token',
      shape: uuidAny,
      beside: [{ named: '*codspeed_token' }, { named: '*codspeed_upload_token' }, { word: 'api.codspeed.io', within: 160 }],
      access: 'write',
      manual: { page: 'https://codspeed.io/', steps: ['Repository settings: regenerate the token'] },
      reach: 'Uploads measurements of one repository.',
    },
  },
} as const satisfies Service
