import type { Service } from '../model/service.ts'
import { named, tokenNames } from '../model/usual-names.ts'

/**
 * Client secrets: 32 letters and digits, as samples look. Access tokens: `act.` or `rft.`, 40 to 120 characters of URL-safe
 * base64, `!`, 4 digits, `.` and 2 small letters, as samples look. Marketing API tokens: 40 hexadecimal digits, as samples
 * look.
 */
export const tiktok = {
  id: 'tiktok',
  name: 'TikTok',
  docs: 'https://developers.tiktok.com/doc/',
  hosts: ['open.tiktokapis.com', 'business-api.tiktok.com'],
  keys: {
    'tiktok-client-secret': {
      name: 'TikTok client secret',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*tiktok_client_secret' },
        { named: '*tiktok_secret' },
        { named: '*tiktok_app_secret' },
        { named: '*tiktok_app_client_secret' },
        { named: '*tiktok_app_app_secret' },
        { word: 'open.tiktokapis.com', within: 160 },
      ],
      manual: { page: 'https://developers.tiktok.com/apps', steps: ['Open the app', 'Reset its secret'] },
      reach: 'Acts as the application, for those who allowed it.',
    },
    'tiktok-access-token': {
      name: 'TikTok access token',
      shape: [{ oneOf: ['act.', 'rft.'] }, { base64url: [40, 120] }, '!', { digit: 4 }, '.', { lower: 2 }],
      alone: true,
      beside: [
        ...tokenNames('tiktok'),
        { named: '*tiktok_refresh_token' },
        { named: '*access_token' },
        { named: '*refresh_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.tiktok.com/doc/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Does what its user allowed, for a day.',
    },
    'tiktok-ads-token': {
      name: 'TikTok Marketing API token',
      shape: [{ hex: 40 }],
      beside: [
        ...named(
          ['tiktok', 'tiktok_ads', 'tiktok_business', 'tiktok_marketing'],
          ['_access_token', '_token', '_long_term_token', '_events_token'],
        ),
        { named: '*tiktok_events_access_token' },
        { named: '*tiktok_events_long_term_token' },
        { named: '*tiktok_events_events_token' },
        ...named(['tiktok_capi', 'tiktok_pixel'], ['_access_token', '_token', '_long_term_token', '_events_token']),
        { word: 'open.tiktokapis.com', within: 160 },
      ],
      carriers: [{ header: 'Access-Token', value: '{key}' }],
      manual: {
        page: 'https://developers.tiktok.com/doc/',
        steps: ['Find where the Marketing API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the advertisements of an account.',
    },
  },
} as const satisfies Service
