import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** App passwords are five groups of five letters and digits, as its own code makes them. It runs on servers of one’s own. */
export const nextcloud = {
  id: 'nextcloud',
  name: 'Nextcloud',
  docs: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'nextcloud-app-password': {
      name: 'Nextcloud app password',
      source: 'https://github.com/nextcloud/server/blob/master/apps/settings/lib/Controller/AuthSettingsController.php',
      shape: [{ base62: 5 }, '-', { base62: 5 }, '-', { base62: 5 }, '-', { base62: 5 }, '-', { base62: 5 }],
      beside: [
        ...named(['nextcloud', 'nc', 'next_cloud', 'webdav'], ['_app_password', '_password', '_app_pass', '_pass', '_token']),
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
