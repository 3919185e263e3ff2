import type { Service } from '../model/service.ts'

/**
 * Access tokens are JSON Web Tokens that live an hour; passwords of API users have no form. A name must say whose the
 * token is.
 */
export const zoominfo = {
  id: 'zoominfo',
  name: 'ZoomInfo',
  docs: 'https://api-docs.zoominfo.com/',
  hosts: ['api.zoominfo.com'],
  keys: {
    'zoominfo-access-token': {
      name: 'ZoomInfo access token',
      source: 'https://github.com/Zoominfo/api-auth-python-client/blob/master/README.md',
      shape: ['eyJ', { base64url: [16, 200] }, '.eyJ', { base64url: [60, 1500] }, '.', { base64url: [40, 800] }],
      check: 'jwt',
      beside: [
        { named: '*zoominfo_api_token' },
        { named: '*zoominfo_token' },
        { named: '*zoominfo_access_token' },
        { named: '*zoominfo_jwt' },
        { named: '*zoominfo_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://admin.zoominfo.com/',
        steps: ['The token dies within an hour', 'Change the password, or the key pair, of the API user'],
      },
      reach: 'Looks people and companies up at the owner’s cost.',
    },
  },
} as const satisfies Service
