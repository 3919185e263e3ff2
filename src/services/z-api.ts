import type { Service } from '../model/service.ts'

/** The address of an instance holds its token: 32 hexadecimal digits of the instance, and 20 to 40 letters and digits. As samples look. */
export const zApi = {
  id: 'z-api',
  name: 'Z-API',
  docs: 'https://developer.z-api.io/',
  hosts: ['api.z-api.io', 'developer.z-api.io'],
  keys: {
    'z-api-instance-url': {
      name: 'Z-API instance URL',
      shape: ['https://api.z-api.io/instances/', { hexUpper: 32 }, '/token/', { base62: [20, 40] }],
      manual: {
        page: 'https://developer.z-api.io/',
        steps: ['Panel, the instance', 'Change its token; turn on the account’s Client-Token'],
      },
      reach: 'Reads and sends WhatsApp messages in the owner’s name.',
    },
  },
} as const satisfies Service
