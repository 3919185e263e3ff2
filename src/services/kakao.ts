import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** REST API and admin keys: 32 hexadecimal digits; client secrets: 32 letters and digits. As samples look. */
export const kakao = {
  id: 'kakao',
  name: 'Kakao',
  docs: 'https://developers.kakao.com/docs/latest/en/getting-started/app',
  hosts: ['kapi.kakao.com', 'dapi.kakao.com', 'kauth.kakao.com'],
  keys: {
    'kakao-api-key': {
      name: 'Kakao REST API or admin key',
      shape: [{ hex: 32 }],
      beside: [
        ...named(
          ['kakao', 'kakao_talk', 'kakao_map', 'kakao_login'],
          ['_rest_api_key', '_rest_key', '_admin_key', '_api_key', '_client_id', '_app_key', '_key'],
        ),
        { word: 'dapi.kakao.com', within: 200 },
        { word: 'kapi.kakao.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'KakaoAK {key}' }],
      manual: { page: 'https://developers.kakao.com/console/app', steps: ['Open the app, App keys', 'Reissue the key'] },
      reach: 'A REST API key uses the owner’s quota; an admin key acts for every user of the app.',
    },
    'kakao-client-secret': {
      name: 'Kakao client secret',
      shape: [{ base62: 32 }],
      beside: named(
        ['kakao', 'kakao_login', 'kakao_client', 'kakao_oauth'],
        ['_client_secret', '_secret', '_oauth_secret', '_secret_key'],
      ),
      manual: { page: 'https://developers.kakao.com/console/app', steps: ['Open the app, Security', 'Reissue the code'] },
      reach: 'With the REST API key: gets tokens of those who sign in with the app.',
    },
  },
} as const satisfies Service
