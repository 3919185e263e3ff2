import type { Service } from '../model/service.ts'

/** Access tokens have three parts as a JWT has; the first names the type `TCV2` and never varies, as in tokens in use. */
export const teamcity = {
  id: 'teamcity',
  name: 'TeamCity',
  docs: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
  hosts: ['*.teamcity.com'],
  selfHosted: true,
  keys: {
    'teamcity-access-token': {
      name: 'TeamCity access token',
      shape: ['eyJ0eXAi', 'OiAiVENWMiJ9.', { base64url: [20, 80] }, '.', { base64url: [20, 120] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
        steps: ['In your TeamCity: Profile, Access Tokens', 'Delete the token'],
      },
      reach: 'Does in TeamCity what its user may: runs and changes builds, and reads their parameters.',
    },
  },
} as const satisfies Service
