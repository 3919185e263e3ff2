import type { Service } from '../model/service.ts'

/**
 * (.ROBLOSECURITY)s: `_|`,
 * `WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.`, `|_`
 * and 300 to 1500 characters of URL-safe base64, as samples look.
 */
export const robloxCookie = {
  id: 'roblox-cookie',
  name: 'Roblox session',
  docs: 'https://create.roblox.com/docs/',
  hosts: ['www.roblox.com'],
  keys: {
    'roblox-cookie-session': {
      name: 'Roblox session (.ROBLOSECURITY)',
      shape: [
        '_|',
        'WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.',
        '|_',
        { base64url: [300, 1500] },
      ],
      manual: {
        page: 'https://www.roblox.com/my/account#!/security',
        steps: ['Sign out of all other sessions', 'Change the password'],
      },
      reach: 'Signs in as its owner.',
    },
  },
} as const satisfies Service
