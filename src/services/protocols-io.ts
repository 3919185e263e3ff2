import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 64 to 160 letters and digits are looked at; no page says how many. */
export const protocolsIo = {
  id: 'protocols-io',
  name: 'protocols.io',
  docs: 'https://apidoc.protocols.io/',
  hosts: ['www.protocols.io'],
  keys: {
    'protocols-io-access-token': {
      name: 'protocols.io access token',
      shape: [{ base62: [64, 160] }],
      beside: [...tokenNames('protocols_io', 'protocolsio')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://apidoc.protocols.io/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes protocols as its user.',
    },
  },
} as const satisfies Service
