import type { Service } from '../model/service.ts'

/**
 * Personal access tokens: a record and a HMAC of 32 bytes in base64 without padding, as the public code of the servers makes
 * them; their length differs.
 */
export const sourcehut = {
  id: 'sourcehut',
  name: 'SourceHut',
  docs: 'https://man.sr.ht/meta.sr.ht/oauth.md',
  hosts: ['meta.sr.ht', 'git.sr.ht', 'builds.sr.ht', '*.sr.ht'],
  keys: {
    'sourcehut-access-token': {
      name: 'SourceHut personal access token',
      source: 'https://git.sr.ht/~sircmpwn/core-go/tree/master/item/auth/bearer.go',
      shape: [{ base64: [60, 400] }],
      beside: [
        { named: '*srht_token' },
        { named: '*sourcehut_token' },
        { named: '*sr_ht_token' },
        { named: '*hut_token' },
        { named: '*srht_access_token' },
        { named: '*sourcehut_access_token' },
        { named: 'access-token', in: '**/hut/config' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://meta.sr.ht/oauth2', steps: ['Find the token under Personal Access Tokens', 'Revoke it'] },
      reach: 'Does in SourceHut what its owner may, as far as its grants go.',
    },
  },
} as const satisfies Service
