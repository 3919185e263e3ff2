import type { Service } from '../model/service.ts'

/** API keys: `dnkey-`, an id and a secret. How long they are no page says. */
export const definedNetworking = {
  id: 'defined-networking',
  name: 'Defined Networking',
  docs: 'https://docs.defined.net/guides/automating-host-creation/',
  hosts: ['api.defined.net'],
  keys: {
    'defined-networking-api-key': {
      name: 'Defined Networking API key',
      shape: ['dnkey-', { base62: [20, 40], as: 'id' }, '-', { base62: [40, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://admin.defined.net', steps: ['API keys: find it by its id', 'Revoke it'] },
      reach: 'Makes hosts and roles in the network, and so lets others in, as far as its permissions go.',
    },
  },
} as const satisfies Service
