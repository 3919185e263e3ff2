import type { Service } from '../model/service.ts'

/** App passwords are five groups of five letters and digits, as samples look. It runs on servers of one’s own. */
export const nextcloud = {
  id: 'nextcloud',
  name: 'Nextcloud',
  docs: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  hosts: ['{var.host}'],
  vars: { host: { env: 'NEXTCLOUD_URL' } },
  keys: {
    'nextcloud-app-password': {
      name: 'Nextcloud app password',
      shape: [{ base62: 5 }, '-', { base62: 5 }, '-', { base62: 5 }, '-', { base62: 5 }, '-', { base62: 5 }],
      beside: [
        { named: '*nextcloud_app_password' },
        { named: '*nextcloud_password' },
        { named: '*nextcloud_app_pass' },
        { named: '*nextcloud_pass' },
        { named: '*nextcloud_token' },
        { named: '*nc_app_password' },
        { named: '*nc_password' },
        { named: '*nc_app_pass' },
        { named: '*nc_pass' },
        { named: '*nc_token' },
        { named: '*next_cloud_app_password' },
        { named: '*next_cloud_password' },
        { named: '*next_cloud_app_pass' },
        { named: '*next_cloud_pass' },
        { named: '*next_cloud_token' },
        { named: '*webdav_app_password' },
        { named: '*webdav_password' },
        { named: '*webdav_app_pass' },
        { named: '*webdav_pass' },
        { named: '*webdav_token' },
        { named: '*nextcloud_app_token' },
        { named: '*nextcloud_api_key' },
        { named: '*nextcloud_secret' },
        { word: 'nextcloud', within: 200 },
        { word: 'remote.php/dav', within: 200 },
        { word: 'remote.php/webdav', within: 200 },
      ],
      manual: {
        page: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
        steps: ['Settings, Security, Devices & sessions', 'Revoke the app password'],
      },
      reach: 'Reads and changes the files, contacts and calendars of its user.',
    },
  },
} as const satisfies Service
