import type { Service } from '../model/service.ts'

/** Access tokens of Particle: 40 hexadecimal digits, as in the page’s examples. */
export const particle = {
  id: 'particle',
  name: 'Particle',
  docs: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  hosts: ['api.particle.io'],
  keys: {
    'particle-access-token': {
      name: 'Particle access token',
      source: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*particle_access_token' },
        { named: '*particle_token' },
        { named: '*particle_auth_token' },
        { named: '*particle_api_token' },
        { named: '*particle_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: {
        page: 'https://docs.particle.io/reference/cloud-apis/access-tokens/#delete-an-access-token',
        steps: ['particle token revoke with the token'],
      },
      reach: 'Controls devices of its user or product.',
    },
  },
} as const satisfies Service
