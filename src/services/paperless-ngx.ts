import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
        ...plainKeyNames('paperless'),
        { named: '*paperless_auth_token' },
        ...plainKeyNames('paperless_ngx'),
        { named: '*paperless_ngx_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      access: 'full',
      manual: { page: 'https://docs.paperless-ngx.com/api/', steps: ['My profile, API auth token', 'Regenerate the token'] },
      reach: 'Reads, changes and deletes documents, as its user.',
    },
  },
} as const satisfies Service
