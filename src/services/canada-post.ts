import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 hexadecimal digits, `:` and 22 hexadecimal digits, as samples look. */
export const canadaPost = {
  id: 'canada-post',
  name: 'Canada Post',
  docs: 'https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers/',
  hosts: ['soa-gw.canadapost.ca', 'ct.soa-gw.canadapost.ca'],
  keys: {
    'canada-post-api-key': {
      name: 'Canada Post API key',
      shape: [{ hex: 16 }, ':', { hex: 22 }],
      beside: [
        ...apiKeyNames('canada_post'),
        { named: '*canada_post_userpass' },
        ...apiKeyNames('canpost'),
        { named: '*canpost_userpass' },
        ...apiKeyNames('cp'),
        { named: '*cp_userpass' },
        { word: 'soa-gw.canadapost.ca', within: 160 },
      ],
      carriers: [{ basic: '{key}' }],
      manual: {
        page: 'https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
