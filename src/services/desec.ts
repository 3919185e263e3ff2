import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens: 28 characters of base 58, as its own code makes them. */
export const desec = {
  id: 'desec',
  name: 'deSEC',
  docs: 'https://desec.readthedocs.io/en/latest/auth/tokens.html',
  hosts: ['desec.io', 'update.dedyn.io'],
  keys: {
    'desec-token': {
      name: 'deSEC token',
      source: 'https://github.com/desec-io/desec-stack/blob/main/api/desecapi/models/tokens.py',
      shape: [{ base58: 28 }],
      beside: [...tokenNames('desec', 'dedyn', 'desec_io'), { word: 'desec.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://desec.io/tokens', steps: ['Find the token by its name', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
