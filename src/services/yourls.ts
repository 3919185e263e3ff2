import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Signatures, with which its API is called: the first 10 hexadecimal digits of a hash of the user name and the cookie key. */
export const yourls = {
  id: 'yourls',
  name: 'YOURLS',
  docs: 'https://yourls.org/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'yourls-api-key': {
      name: 'YOURLS API key',
      source: 'https://github.com/YOURLS/YOURLS/blob/0305a2a69d5c5315e57b982fee3431d3cc89ef68/includes/functions-auth.php',
      shape: [{ hex: 10 }],
      beside: [{ named: '*yourls_signature' }, { named: '*yourls_signature_token' }, ...apiKeyNames('yourls')],
      carriers: [{ query: 'signature' }],
      manual: { page: 'https://yourls.org/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes and changes short links.',
    },
  },
} as const satisfies Service
