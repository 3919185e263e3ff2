import type { Service } from '../model/service.ts'

/**
 * Access tokens, personal and OAuth, and application secrets. Square’s pages name the kinds and show no layout: the
 * prefixes and lengths are those of public samples. Application ids (`sq0idp-`) are public.
 */
export const square = {
  id: 'square',
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  hosts: ['connect.squareup.com', 'connect.squareupsandbox.com'],
  keys: {
    'square-access-token': {
      name: 'Square access token',
      shape: ['EAAA', { base64url: 60 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.squareup.com/apps',
        steps: [
          'Open the application, Credentials',
          'Replace the access token; for OAuth tokens revoke the seller’s authorization',
        ],
      },
      reach: 'Does anything in a seller’s account: payments, refunds, customers.',
    },
    'square-legacy-access-token': {
      name: 'Square access token (old form)',
      shape: ['sq0atp-', { base64url: 22 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.squareup.com/apps',
        steps: ['Open the application, Credentials', 'Replace the access token'],
      },
      reach: 'Does anything in a seller’s account: payments, refunds, customers.',
    },
    'square-application-secret': {
      name: 'Square application secret',
      shapes: [
        ['sq0csp-', { base64url: 43 }],
        ['sandbox-sq0csb-', { base64url: 43 }],
      ],
      manual: {
        page: 'https://developer.squareup.com/apps',
        steps: ['Open the application, OAuth', 'Replace the application secret'],
      },
      reach: 'Gets and renews tokens of every seller that has connected the application.',
    },
  },
} as const satisfies Service
