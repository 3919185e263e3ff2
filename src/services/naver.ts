import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Client secrets: 20 letters, digits and `_` in the page’s example, 10 in samples. */
export const naver = {
  id: 'naver',
  name: 'Naver Developers',
  docs: 'https://developers.naver.com/docs/common/openapiguide/',
  hosts: ['openapi.naver.com', 'nid.naver.com'],
  keys: {
    'naver-client-secret': {
      name: 'Naver Developers client secret',
      source: 'https://developers.naver.com/docs/login/api/api.md',
      shapes: [[{ word: 10 }], [{ word: 20 }]],
      beside: [
        ...named(
          ['naver', 'naver_search', 'naver_login', 'naver_openapi', 'naver_oauth', 'nhn_naver'],
          ['_client_secret', '_secret'],
        ),
        { named: '*X-Naver-Client-Secret' },
      ],
      carriers: [{ header: 'X-Naver-Client-Secret', value: '{key}' }],
      manual: { page: 'https://developers.naver.com/apps', steps: ['Open the application', 'Make its secret anew'] },
      reach: 'Uses the owner’s quota of searches, or signs users in as its application.',
    },
  },
} as const satisfies Service
