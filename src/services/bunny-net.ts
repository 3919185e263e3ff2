import type { Service } from '../model/service.ts'
import { apiKeyNames, named } from '../model/usual-names.ts'

/**
 * Account API keys: 72 characters, two UUIDs joined, as samples look. Storage zone passwords: 8 hexadecimal digits, `-`, 4
 * hexadecimal digits, `-`, 4 hexadecimal digits, `-`, 12 hexadecimal digits, `-`, 4 hexadecimal digits, `-` and 4
 * hexadecimal digits, as samples look. Stream API keys: 8 hexadecimal digits, `-`, 4 hexadecimal digits, `-`, 4 hexadecimal
 * digits, `-`, 12 hexadecimal digits, `-`, 4 hexadecimal digits, `-` and 4 hexadecimal digits, as samples look.
 */
export const bunnyNet = {
  id: 'bunny-net',
  name: 'bunny.net',
  docs: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  hosts: ['api.bunny.net', 'storage.bunnycdn.com', 'video.bunnycdn.com'],
  keys: {
    'bunny-net-account-key': {
      name: 'bunny.net account API key',
      shape: [
        { hex: 8 },
        '-',
        { hex: 4 },
        '-',
        { hex: 4 },
        '-',
        { hex: 4 },
        '-',
        { hex: 20 },
        '-',
        { hex: 4 },
        '-',
        { hex: 4 },
        '-',
        { hex: 4 },
        '-',
        { hex: 12 },
      ],
      beside: [
        ...apiKeyNames('bunny'),
        { named: '*bunny_account_key' },
        { named: '*bunny_account_api_key' },
        ...apiKeyNames('bunnycdn'),
        { named: '*bunnycdn_account_key' },
        { named: '*bunnycdn_account_api_key' },
        ...apiKeyNames('bunny_net'),
        { named: '*bunny_net_account_key' },
        { named: '*bunny_net_account_api_key' },
        { word: 'api.bunny.net', within: 160 },
      ],
      carriers: [{ header: 'AccessKey', value: '{key}' }],
      manual: { page: 'https://dash.bunny.net/account/api-key', steps: ['Regenerate the key'] },
      reach: 'Does everything in the account: pull zones, storage, DNS, streams.',
    },
    'bunny-net-storage-password': {
      name: 'bunny.net storage zone password',
      shape: [{ hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }, '-', { hex: 4 }, '-', { hex: 4 }],
      beside: [
        ...named(
          ['bunny', 'bunnycdn', 'bunny_net'],
          [
            '_password',
            '_storage_password',
            '_api_key',
            '_access_key',
            '_storage_key',
            '_storage_api_key',
            '_storage_access_key',
            '_storage_zone_password',
            '_key',
          ],
        ),
        { named: '*bunny_storage_storage_password' },
        { named: '*bunny_storage_storage_key' },
        { named: '*bunny_storage_storage_api_key' },
        { named: '*bunny_storage_storage_access_key' },
        { named: '*bunny_storage_storage_zone_password' },
        { word: 'api.bunny.net', within: 160 },
      ],
      carriers: [{ header: 'AccessKey', value: '{key}' }],
      manual: { page: 'https://dash.bunny.net/storage', steps: ['Open the zone, FTP & API access', 'Reset the password'] },
      reach: 'Reads, writes and deletes the files of one storage zone.',
    },
    'bunny-net-stream-key': {
      name: 'bunny.net Stream API key',
      shape: [{ hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }, '-', { hex: 4 }, '-', { hex: 4 }],
      beside: [
        ...named(['bunny_stream', 'bunny_video'], ['_api_key', '_key', '_library_key', '_library_api_key', '_access_key']),
        { word: 'api.bunny.net', within: 160 },
      ],
      carriers: [{ header: 'AccessKey', value: '{key}' }],
      manual: { page: 'https://dash.bunny.net/stream', steps: ['Open the library, API', 'Regenerate the key'] },
      reach: 'Adds and deletes the videos of one library.',
    },
  },
} as const satisfies Service
