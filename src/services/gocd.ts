import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 40 hexadecimal digits, 8 of a salt’s id and 32 more, as the public code of the server makes them. */
export const gocd = {
  id: 'gocd',
  name: 'GoCD',
  docs: 'https://api.gocd.org/current/#bearer-token-authentication',
  hosts: [],
  selfHosted: true,
  keys: {
    'gocd-token': {
      name: 'GoCD access token',
      source: 'https://github.com/gocd/gocd/blob/master/server/src/main/java/com/thoughtworks/go/domain/AccessToken.java',
      shape: [{ hex: 40 }],
      beside: tokenNames('gocd', 'gocd_server'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.gocd.org/current/#bearer-token-authentication',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Does what its owner may: reads and changes projects.',
    },
  },
} as const satisfies Service
