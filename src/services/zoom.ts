import type { Service } from '../model/service.ts'

/**
 * Credentials of Zoom’s apps: client secrets of 32 letters and digits, secret tokens for webhooks of 22 in samples; SDK and
 * JWT apps, which have ended, had secrets of 36 to 40.
 */
export const zoom = {
  id: 'zoom',
  name: 'Zoom',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  hosts: ['zoom.us', 'api.zoom.us'],
  keys: {
    'zoom-client-secret': {
      name: 'Zoom client secret',
      shape: [{ base62: [32, 40] }],
      beside: [
        { named: '*zoom_client_secret' },
        { named: '*zoom_secret' },
        { named: '*zoom_api_secret' },
        { named: '*zoom_oauth_client_secret' },
        { named: '*zoom_sdk_secret' },
        { named: '*zoom_app_secret' },
        { named: '*zoom_oauth_secret' },
        { named: '*zoom_meeting_sdk_secret' },
        { named: '*zoom_video_sdk_secret' },
        { named: '*zoom_jwt_api_secret' },
        { named: '*zoom_s2s_client_secret' },
      ],
      manual: {
        page: 'https://marketplace.zoom.us/user/build',
        steps: ['Open the app, App Credentials', 'Regenerate the client secret'],
      },
      reach: 'Gets tokens of the app; server-to-server apps act in the whole account.',
    },
    'zoom-webhook-secret': {
      name: 'Zoom webhook secret token',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*zoom_webhook_secret_token' },
        { named: '*zoom_webhook_secret' },
        { named: '*zoom_secret_token' },
        { named: '*zoom_verification_token' },
      ],
      manual: {
        page: 'https://marketplace.zoom.us/user/build',
        steps: ['Open the app, Features', 'Regenerate the secret token'],
      },
      reach: 'Signs events that look as if Zoom had sent them.',
    },
  },
} as const satisfies Service
