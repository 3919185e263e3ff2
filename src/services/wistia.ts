import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens have 64 hex digits, as samples look. */
export const wistia = {
  id: 'wistia',
  name: 'Wistia',
  docs: 'https://docs.wistia.com/docs/making-api-requests',
  hosts: ['api.wistia.com', 'upload.wistia.com'],
  keys: {
    'wistia-token': {
      name: 'Wistia API token',
      shape: [{ hex: 64 }],
      beside: [
        ...plainKeyNames('wistia'),
        { named: '*wistia_api_password' },
        { named: '*wistia_password' },
        { word: 'api.wistia.com', within: 200 },
        { word: 'upload.wistia.com', within: 200 },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { basic: 'api:{key}' },
        { query: 'access_token' },
        { query: 'api_password' },
      ],
      manual: {
        page: 'https://docs.wistia.com/docs/making-api-requests',
        steps: ['Account settings, API access', 'Delete the token'],
      },
      reach: 'Reads, uploads, changes and deletes videos, as far as its permissions go.',
    },
  },
} as const satisfies Service
