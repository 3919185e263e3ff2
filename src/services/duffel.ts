import type { Service } from '../model/service.ts'

/**
 * Access tokens for tests begin with `duffel_test_`, as the page says; `duffel_live_` and 43 characters are what samples
 * have.
 */
export const duffel = {
  id: 'duffel',
  name: 'Duffel',
  docs: 'https://duffel.com/docs/api/overview/making-requests/authentication',
  hosts: ['api.duffel.com'],
  keys: {
    'duffel-access-token': {
      name: 'Duffel live access token',
      shape: ['duffel_live_', { base64url: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.duffel.com/', steps: ['Developers, Access tokens', 'Delete the token'] },
      reach: 'Searches and books flights at the owner’s cost; reads passengers.',
    },
    'duffel-test-access-token': {
      name: 'Duffel test access token',
      source: 'https://duffel.com/docs/api/overview/test-mode',
      shape: ['duffel_test_', { base64url: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.duffel.com/', steps: ['Developers, Access tokens', 'Delete the token'] },
      reach: 'Searches and books in test mode.',
    },
  },
} as const satisfies Service
