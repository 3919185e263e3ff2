import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: `0x` and 64 hexadecimal digits in samples. */
export const prosopo = {
  id: 'prosopo',
  name: 'Prosopo',
  docs: 'https://docs.prosopo.io/',
  hosts: ['api.prosopo.io'],
  keys: {
    'prosopo-secret-key': {
      name: 'Prosopo secret key',
      shapes: [['0x', { hex: 64 }], [{ base64url: [20, 80] }]],
      beside: [...secretNames('prosopo'), ...plainKeyNames('prosopo_secret', 'procaptcha_secret')],
      manual: {
        page: 'https://docs.prosopo.io/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Lets bots pass as people.',
    },
  },
} as const satisfies Service
