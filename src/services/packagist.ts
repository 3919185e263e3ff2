import type { Service } from '../model/service.ts'

const manual = {
  page: 'https://packagist.com/docs/composer-authentication',
  steps: ['Organization settings, Authentication Tokens', 'Delete the token'],
} as const

/**
 * Composer’s authentication tokens: a prefix, 60 hexadecimal digits and the CRC-32 of both in eight, as the page says.
 */
export const packagist = {
  id: 'packagist',
  name: 'Private Packagist',
  docs: 'https://packagist.com/docs/composer-authentication',
  hosts: [],
  selfHosted: true,
  keys: {
    'packagist-organization-read-token': {
      name: 'Private Packagist organization token (read)',
      source:
        'https://github.com/packagist/private-packagist-docs/blob/0f61bf286b40db277d5c7b09bdd9e61b09f8c7b3/docs/composer-authentication.md',
      shape: ['packagist_ort_', { hex: 60 }, { crc32: 'hex', length: 8, over: 'all' }],
      carriers: [{ basic: 'token:{key}' }],
      manual,
      reach: 'Installs an organization’s private packages.',
    },
    'packagist-organization-update-token': {
      name: 'Private Packagist organization token (update)',
      source:
        'https://github.com/packagist/private-packagist-docs/blob/0f61bf286b40db277d5c7b09bdd9e61b09f8c7b3/docs/composer-authentication.md',
      shape: ['packagist_out_', { hex: 60 }, { crc32: 'hex', length: 8, over: 'all' }],
      carriers: [{ basic: 'token:{key}' }],
      manual,
      reach: 'Installs an organization’s private packages and updates what is mirrored.',
    },
    'packagist-user-token': {
      name: 'Private Packagist user token',
      source:
        'https://github.com/packagist/private-packagist-docs/blob/0f61bf286b40db277d5c7b09bdd9e61b09f8c7b3/docs/composer-authentication.md',
      shape: ['packagist_uut_', { hex: 60 }, { crc32: 'hex', length: 8, over: 'all' }],
      carriers: [{ basic: 'token:{key}' }],
      manual: {
        page: 'https://packagist.com/docs/composer-authentication',
        steps: ['Your profile, Composer Auth', 'Regenerate the token'],
      },
      reach: 'Installs all private packages that its user may.',
    },
    'packagist-conductor-token': {
      name: 'Private Packagist conductor token',
      source: 'https://github.com/packagist/private-packagist-docs/blob/HEAD/docs/composer-authentication.md',
      shape: ['packagist_cut_', { hex: 60 }, { crc32: 'hex', length: 8, over: 'all' }],
      carriers: [{ basic: 'token:{key}' }],
      manual,
      reach: 'Installs and updates packages for automated updates of dependencies.',
    },
  },
} as const satisfies Service
