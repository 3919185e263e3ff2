import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*gocd_token' },
        { named: '*gocd_api_token' },
        { named: '*gocd_access_token' },
        { named: '*gocd_api_key' },
        { named: '*gocd_key' },
        { named: '*gocd_pat' },
        { named: '*gocd_personal_access_token' },
        { named: '*gocd_auth_token' },
        { named: '*gocd_server_token' },
        { named: '*gocd_server_api_token' },
        { named: '*gocd_server_access_token' },
        { named: '*gocd_server_api_key' },
        { named: '*gocd_server_key' },
        { named: '*gocd_server_pat' },
        { named: '*gocd_server_personal_access_token' },
        { named: '*gocd_server_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.gocd.org/current/#bearer-token-authentication',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Does what its owner may: reads and changes projects.',
    },
  },
} as const satisfies Service
