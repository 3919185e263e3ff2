import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * PAN-OS API keys: base64 that begins with `LUFRPT`, as the page’s example has; lengths differ. Prisma Cloud secret keys: 27
 * characters of base64 and `=`, as samples look.
 */
export const paloAlto = {
  id: 'palo-alto',
  name: 'Palo Alto Networks',
  docs: 'https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api/',
  hosts: ['api.prismacloud.io'],
  selfHosted: true,
  keys: {
    'palo-alto-panos-key': {
      name: 'Palo Alto Networks PAN-OS API key',
      source:
        'https://docs.paloaltonetworks.com/pan-os/10-2/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key',
      shape: ['LUFRPT', { base64: [40, 160] }],
      carriers: [{ header: 'X-PAN-KEY', value: '{key}' }, { query: 'key' }],
      manual: {
        page: 'https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api/',
        steps: ['Find where the PAN-OS API key was made', 'End it there, and make another'],
      },
      reach: 'Changes firewalls, as its administrator may.',
    },
    'palo-alto-prisma-secret': {
      name: 'Palo Alto Networks Prisma Cloud secret key',
      shape: [{ base64: 27 }, '='],
      beside: [
        ...named(['prisma_cloud', 'pcc', 'twistlock', 'bridgecrew', 'checkov'], ['_secret', '_api_secret']),
        { named: '*prisma_cloud_secret_key' },
      ],
      manual: {
        page: 'https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api/',
        steps: ['Find where the Prisma Cloud secret key was made', 'End it there, and make another'],
      },
      reach: 'With its access key: reads and changes what is watched.',
    },
  },
} as const satisfies Service
