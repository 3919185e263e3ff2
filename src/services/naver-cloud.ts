import type { Service } from '../model/service.ts'
import { apiKeyNames, named } from '../model/usual-names.ts'

/**
 * Access keys: id: `ncp_iam_` and 20 letters and digits, secret: `ncp_iam_` and 36 letters and digits, as samples look.
 * CLOVA Studio API keys: `nv-`, 32 hexadecimal digits and 4 letters and digits, as samples look. Application client secrets:
 * 40 letters and digits, as samples look.
 */
export const naverCloud = {
  id: 'naver-cloud',
  name: 'NAVER Cloud',
  docs: 'https://api.ncloud-docs.com/docs/common-ncpapi',
  hosts: ['*.apigw.ntruss.com', 'ncloud.apigw.ntruss.com', 'naveropenapi.apigw.ntruss.com'],
  keys: {
    'naver-cloud-access-key': {
      name: 'NAVER Cloud access key',
      within: 12,
      parts: {
        id: { shape: ['ncp_iam_', { base62: 20 }], public: true },
        secret: {
          shape: ['ncp_iam_', { base62: 36 }],
          beside: [
            { named: '*ncloud_secret' },
            { named: '*ncloud_secret_access_key' },
            { named: '*ncp_secret' },
            { named: '*ncp_secret_access_key' },
            { named: '*naver_cloud_secret' },
            { named: '*naver_cloud_secret_access_key' },
          ],
        },
      },
      manual: { page: 'https://www.ncloud.com/mypage/manage/authkey', steps: ['My page, Authentication key', 'Delete the key'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
    'naver-cloud-clova-key': {
      name: 'NAVER Cloud CLOVA Studio API key',
      shape: ['nv-', { hex: 32 }, { base62: 4 }],
      alone: true,
      beside: [
        ...apiKeyNames('clova', 'clova_studio', 'naver_clova', 'hyperclova', 'hyperclovax'),
        { word: 'apigw.ntruss.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://clovastudio.ncloud.com/', steps: ['API key: delete the key'] },
      reach: 'Uses models at the owner’s cost.',
    },
    'naver-cloud-client-secret': {
      name: 'NAVER Cloud application client secret',
      shape: [{ base62: 40 }],
      beside: [
        ...named(
          [
            'ncp',
            'ncloud',
            'naver_map',
            'naver_maps',
            'ncp_map',
            'ncp_maps',
            'naver_cloud',
            'clova_speech',
            'clova_ocr',
            'papago',
          ],
          ['_client_secret', '_secret', '_apigw_api_key', '_api_key'],
        ),
        { word: 'apigw.ntruss.com', within: 160 },
      ],
      carriers: [
        { header: 'X-NCP-APIGW-API-KEY', value: '{key}' },
        { header: 'x-ncp-apigw-api-key', value: '{key}' },
      ],
      manual: {
        page: 'https://console.ncloud.com/naver-service/application',
        steps: ['Open the application', 'Make its secret anew'],
      },
      reach: 'Uses the owner’s quota of maps, speech or translation.',
    },
  },
} as const satisfies Service
