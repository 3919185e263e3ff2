import type { Service } from '../model/service.ts'

/**
 * License keys of MaxMind are 40 characters since March 2023: six that may be shown, the secret, and the mark `_mmk`. Older ones have
 * letters and digits alone, 16 in public samples.
 */
export const maxmind = {
  id: 'maxmind',
  name: 'MaxMind',
  docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
  hosts: ['geoip.maxmind.com', 'geolite.info', 'minfraud.maxmind.com', 'updates.maxmind.com', 'download.maxmind.com'],
  keys: {
    'maxmind-license-key': {
      name: 'MaxMind license key',
      source: 'https://dev.maxmind.com/geoip/release-notes/2023-03-16-changes-to-maxmind-license-keys/',
      shape: [{ base62: 6, as: 'id' }, '_', { base62: 29 }, '_mmk'],
      carriers: [{ query: 'license_key' }],
      manual: {
        page: 'https://www.maxmind.com/en/accounts/current/license-key',
        steps: ['Find the key by its first six characters', 'Deactivate it'],
      },
      reach: 'Downloads databases and calls web services at the account’s cost.',
    },
    'maxmind-old-license-key': {
      name: 'MaxMind license key (16 characters)',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*maxmind_license_key' },
        { named: '*maxmind_license' },
        { named: '*geoip_license_key' },
        { named: '*geoipupdate_license_key' },
        { named: '*geolite2_license_key' },
        { named: 'LicenseKey', in: '**/GeoIP*.conf' },
      ],
      carriers: [{ query: 'license_key' }],
      manual: {
        page: 'https://www.maxmind.com/en/accounts/current/license-key',
        steps: ['Find the key by its last characters', 'Deactivate it'],
      },
      reach: 'Downloads databases and calls web services at the account’s cost.',
    },
  },
} as const satisfies Service
