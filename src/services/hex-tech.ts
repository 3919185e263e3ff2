import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * API keys of old: no page says how long; 64 to 96 hexadecimal digits are looked at. Newer ones: `hxtp_` (of a person) or
 * `hxtw_` (of a workspace), and as no page says how long, 32 to 128 letters and digits.
 */
export const hexTech = {
  id: 'hex-tech',
  name: 'Hex (notebooks)',
  docs: 'https://learn.hex.tech/docs',
  hosts: ['app.hex.tech', 'eu.hex.tech', '*.hex.tech'],
  keys: {
    'hex-tech-api-key': {
      name: 'Hex (notebooks) API key',
      shape: [{ hex: [64, 96] }],
      beside: tokenNames('hex_tech'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://learn.hex.tech/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs projects of the workspace.',
    },
    'hex-tech-token': {
      name: 'Hex (notebooks) personal or workspace token',
      source: 'https://learn.hex.tech/docs/api/api-overview',
      shape: [{ oneOf: ['hxtp_', 'hxtw_'] }, { base62: [32, 128] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.hex.tech/',
        steps: ['Settings, API keys: find the token', 'Revoke it'],
      },
      reach: 'Runs projects and does what else its scopes say, as its user or, of a workspace, without one.',
    },
  },
} as const satisfies Service
