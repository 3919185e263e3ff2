import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const appCenter = {
  id: 'app-center',
  name: 'Visual Studio App Center',
  docs: 'https://learn.microsoft.com/en-us/appcenter/api-docs/',
  hosts: ['api.appcenter.ms'],
  keys: {
    'app-center-api-token': {
      name: 'Visual Studio App Center API token',
      shape: [{ hex: 40 }],
      beside: [
        ...tokenNames('appcenter'),
        { named: '*appcenter_access_key' },
        { named: '*appcenter_login_api_token' },
        { named: '*appcenter_user_token' },
        ...tokenNames('mobile_center'),
        { named: '*mobile_center_access_key' },
        { named: '*mobile_center_login_api_token' },
        { named: '*mobile_center_user_token' },
        ...tokenNames('hockeyapp'),
        { named: '*hockeyapp_access_key' },
        { named: '*hockeyapp_login_api_token' },
        { named: '*hockeyapp_user_token' },
        ...tokenNames('codepush'),
        { named: '*codepush_access_key' },
        { named: '*codepush_login_api_token' },
        { named: '*codepush_user_token' },
        { word: 'api.appcenter.ms', within: 160 },
        { command: 'appcenter', flag: '--token' },
      ],
      carriers: [{ header: 'X-API-Token', value: '{key}' }],
      manual: { page: 'https://appcenter.ms/settings/apitokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Builds and distributes apps as its owner.',
    },
  },
} as const satisfies Service
