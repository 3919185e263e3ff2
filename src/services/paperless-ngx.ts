import type { Service } from '../model/service.ts'

/** API tokens are those of Django REST framework: 20 bytes in hexadecimal digits. It runs on servers of one’s own. */
export const paperlessNgx = {
  id: 'paperless-ngx',
  name: 'Paperless-ngx',
  docs: 'https://docs.paperless-ngx.com/api/#authorization',
  hosts: [],
  selfHosted: true,
  keys: {
    'paperless-ngx-token': {
      name: 'Paperless-ngx API token',
      source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authtoken/models.py',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*paperless_api_key' },
        { named: '*paperless_key' },
        { named: '*paperless_token' },
        { named: '*paperless_api_token' },
        { named: '*paperless_access_token' },
        { named: '*paperless_secret' },
        { named: '*paperless_auth_token' },
        { named: '*paperless_ngx_api_key' },
        { named: '*paperless_ngx_key' },
        { named: '*paperless_ngx_token' },
        { named: '*paperless_ngx_api_token' },
        { named: '*paperless_ngx_access_token' },
        { named: '*paperless_ngx_secret' },
        { named: '*paperless_ngx_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      access: 'full',
      manual: { page: 'https://docs.paperless-ngx.com/api/', steps: ['My profile, API auth token', 'Regenerate the token'] },
      reach: 'Reads, changes and deletes documents, as its user.',
    },
  },
} as const satisfies Service
