import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens have 40 characters, as its own code makes them; names tell them apart. */
export const nocodb = {
  id: 'nocodb',
  name: 'NocoDB',
  docs: 'https://nocodb.com/docs/product-docs/account-settings/api-tokens',
  hosts: ['app.nocodb.com'],
  keys: {
    'nocodb-token': {
      name: 'NocoDB API token',
      source:
        'https://github.com/nocodb/nocodb/blob/0f4d30a39395336e430ac98e7f9699b5fac27340/packages/nocodb/src/models/ApiToken.ts',
      shape: [{ base64url: 40 }],
      beside: [
        ...plainKeyNames('nocodb'),
        { named: '*nocodb_auth_token' },
        { named: '*nocodb_xc_token' },
        ...plainKeyNames('noco_db'),
        { named: '*noco_db_auth_token' },
        { named: '*noco_db_xc_token' },
        ...plainKeyNames('noco'),
        { named: '*noco_auth_token' },
        { named: '*noco_xc_token' },
        { named: '*xc_token' },
        { word: 'xc-token', within: 200 },
        { word: 'app.nocodb.com', within: 200 },
      ],
      carriers: [
        { header: 'xc-token', value: '{key}' },
        { header: 'xc-auth', value: '{key}' },
      ],
      manual: { page: 'https://app.nocodb.com/#/account/tokens', steps: ['Account settings, Tokens', 'Delete the token'] },
      personal: 'It acts as its user: make a user for the machine, with the role that it needs.',
      reach: 'Reads and changes all bases of its user.',
    },
  },
} as const satisfies Service
