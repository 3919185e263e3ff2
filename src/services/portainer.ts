import type { Service } from '../model/service.ts'

/** Access tokens are `ptr_` and 32 random bytes in base64, as its own code makes them. It runs on servers of one’s own. */
export const portainer = {
  id: 'portainer',
  name: 'Portainer',
  docs: 'https://docs.portainer.io/api/access',
  hosts: [],
  selfHosted: true,
  keys: {
    'portainer-token': {
      name: 'Portainer access token',
      source: 'https://github.com/portainer/portainer/blob/08fb76dc387b0b6de1849fb15ef5cccde9bc1ec3/api/apikey/service.go',
      shape: ['ptr_', { base64: 43 }, '='],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://docs.portainer.io/api/access', steps: ['My account, Access tokens', 'Remove the token'] },
      personal: 'It acts as its user: make a user for the machine, with the role that it needs.',
      reach: 'Runs containers on the machines that Portainer manages, as its user.',
    },
  },
} as const satisfies Service
