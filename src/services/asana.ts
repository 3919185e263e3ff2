import type { Service } from '../model/service.ts'

/**
 * Personal access tokens are `1/` or `2/`, numbers of the user and the token, and 32 hex digits, as samples look; the page
 * calls them opaque.
 */
export const asana = {
  id: 'asana',
  name: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  hosts: ['app.asana.com'],
  keys: {
    'asana-personal-access-token': {
      name: 'Asana personal access token',
      shapes: [
        ['1/', { digit: [12, 17] }, ':', { hex: 32 }],
        ['2/', { digit: [12, 17] }, '/', { digit: [12, 17] }, ':', { hex: 32 }],
      ],
      beside: [
        { named: '*asana_access_token' },
        { named: '*asana_token' },
        { named: '*asana_pat' },
        { named: '*asana_personal_access_token' },
        { named: '*asana_api_key' },
        { named: '*asana_api_token' },
        { named: '*asana_key' },
        { word: 'asana', within: 400 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://developers.asana.com/reference/getuser, https://developers.asana.com/docs/errors: no page has the sentence
      verify: {
        request: 'GET https://app.asana.com/api/1.0/users/me',
        means: { live: { status: 200, at: 'data.gid' }, dead: { status: 401, at: 'errors.0.message', is: 'Not Authorized' } },
        reads: { id: 'data.gid', owner: 'data.name' },
        inferred: true,
      },
      access: 'full',
      manual: { page: 'https://app.asana.com/0/my-apps', steps: ['My apps, Personal access tokens', 'Revoke the token'] },
      reach: 'Does in Asana all that its user may do.',
    },
    'asana-client-secret': {
      name: 'Asana app client secret',
      shape: [{ hex: 32 }],
      beside: [{ named: '*asana_client_secret' }, { named: '*asana_app_secret' }, { named: '*asana_secret' }],
      manual: { page: 'https://app.asana.com/0/my-apps', steps: ['Open the app, OAuth', 'Reset the client secret'] },
      reach: 'Gets tokens of users that authorize the app.',
    },
  },
} as const satisfies Service
