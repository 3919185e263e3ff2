import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Access tokens: `vk1.a.` and 150 to 260 characters; older ones have 85 hexadecimal digits. As samples look. */
export const vk = {
  id: 'vk',
  name: 'VK',
  docs: 'https://dev.vk.com/en/api/access-token/getting-started',
  hosts: ['api.vk.com', 'oauth.vk.com'],
  keys: {
    'vk-access-token': {
      name: 'VK access token',
      shapes: [['vk1.a.', { base64url: [100, 300] }], [{ hex: 85 }]],
      alone: true,
      beside: [
        ...named(
          ['vk', 'vkontakte', 'vk_api', 'vk_bot', 'vk_group', 'vk_user'],
          ['_token', '_access_token', '_group_token', '_service_token', '_service_key', '_api_token', '_key', '_bot_token'],
        ),
        { word: 'api.vk.com', within: 250 },
      ],
      carriers: [{ query: 'access_token' }],
      manual: {
        page: 'https://vk.com/settings?act=sessions',
        steps: ['Settings, Security', 'End all sessions, or delete the group’s key'],
      },
      reach: 'Acts as its user or group, as far as its rights go.',
    },
  },
} as const satisfies Service
