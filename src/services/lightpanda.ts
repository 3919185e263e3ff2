import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens of the cloud: 64 hexadecimal digits, which stand in the address. */
export const lightpanda = {
  id: 'lightpanda',
  name: 'Lightpanda',
  docs: 'https://lightpanda.io/docs/cloud-offer/getting-started',
  hosts: ['euwest.cloud.lightpanda.io', 'uswest.cloud.lightpanda.io', 'lightpanda.io'],
  keys: {
    'lightpanda-token': {
      name: 'Lightpanda token',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('lightpanda', 'lpd'), { word: 'cloud.lightpanda.io', within: 160 }],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://lightpanda.io/docs/cloud-offer/getting-started',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Drives browsers at the cost of the account.',
    },
  },
} as const satisfies Service
