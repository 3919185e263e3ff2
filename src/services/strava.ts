import type { Service } from '../model/service.ts'

/** Secrets and tokens of Strava: 40 hexadecimal digits in public samples. */
export const strava = {
  id: 'strava',
  name: 'Strava',
  docs: 'https://developers.strava.com/docs/authentication/',
  hosts: ['www.strava.com'],
  keys: {
    'strava-secret': {
      name: 'Strava client secret or token',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*strava_client_secret' },
        { named: '*strava_secret' },
        { named: '*strava_access_token' },
        { named: '*strava_refresh_token' },
        { named: '*strava_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.strava.com/settings/api',
        steps: ['Generate a new client secret', 'Athletes: Settings, My Apps, revoke access'],
      },
      reach: 'Reads or writes activities of one athlete; the secret trades refresh tokens for them.',
    },
  },
} as const satisfies Service
