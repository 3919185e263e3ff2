import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/**
 * API tokens of version 5 have 64 hex digits: twice the password’s SHA-256, as its own script makes it. It runs on servers of
 * one’s own.
 */
export const pihole = {
  id: 'pihole',
  name: 'Pi-hole',
  docs: 'https://docs.pi-hole.net/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'pihole-token': {
      name: 'Pi-hole API token',
      source: 'https://github.com/pi-hole/pi-hole/blob/004ba283789d38cbad4054f7d0824f2850e03e20/advanced/Scripts/webpage.sh',
      shape: [{ hex: 64 }],
      beside: [
        ...plainKeyNames('pihole'),
        { named: '*pihole_auth' },
        { named: '*pihole_webpassword' },
        { named: '*pihole_password' },
        ...plainKeyNames('pi_hole'),
        { named: '*pi_hole_auth' },
        { named: '*pi_hole_webpassword' },
        { named: '*pi_hole_password' },
        { word: '/admin/api.php', within: 200 },
      ],
      carriers: [{ query: 'auth' }],
      access: 'full',
      manual: { page: 'https://docs.pi-hole.net/api/', steps: ['Change the password: the token changes with it'] },
      reach: 'Reads all look-ups of the network and switches blocking on and off.',
    },
  },
} as const satisfies Service
