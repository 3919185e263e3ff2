import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * API keys: 40 hexadecimal digits, as samples look. Access tokens: 8 letters and digits, `.` and 32, as the library makes them
 * that CVAT uses for them.
 */
export const cvat = {
  id: 'cvat',
  name: 'CVAT',
  docs: 'https://docs.cvat.ai/',
  hosts: [],
  selfHosted: true,
  keys: {
    'cvat-api-key': {
      name: 'CVAT API key',
      shape: [{ hex: 40 }],
      beside: tokenNames('cvat'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.cvat.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
    'cvat-access-token': {
      name: 'CVAT access token',
      source: 'https://github.com/cvat-ai/cvat/blob/157a8683b44005fe83bc5b47fe7ecd5b5e40f2cb/cvat/apps/access_tokens/models.py',
      shape: [{ base62: 8, as: 'id' }, '.', { base62: 32 }],
      beside: [
        { named: '*cvat_access_token' },
        { named: '*cvat_token' },
        { named: '*cvat_api_token' },
        { named: '*cvat_pat' },
        { named: '*cvat_personal_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.cvat.ai/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
