import type { Service } from '../model/service.ts'

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
        { named: '*naver_client_secret' },
        { named: '*naver_secret' },
        { named: '*naver_search_client_secret' },
        { named: '*naver_search_secret' },
        { named: '*naver_login_client_secret' },
        { named: '*naver_login_secret' },
        { named: '*naver_openapi_client_secret' },
        { named: '*naver_openapi_secret' },
        { named: '*naver_oauth_client_secret' },
        { named: '*naver_oauth_secret' },
        { named: '*nhn_naver_client_secret' },
        { named: '*nhn_naver_secret' },
        { named: '*X-Naver-Client-Secret' },
      ],
      carriers: [{ header: 'X-Naver-Client-Secret', value: '{key}' }],
      manual: { page: 'https://developers.naver.com/apps', steps: ['Open the application', 'Make its secret anew'] },
      reach: 'Uses the owner’s quota of searches, or signs users in as its application.',
    },
  },
} as const satisfies Service
