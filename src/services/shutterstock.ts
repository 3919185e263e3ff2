import type { Service } from '../model/service.ts'

/** Tokens of Shutterstock begin with `v2/` in public samples; no length is given. */
export const shutterstock = {
  id: 'shutterstock',
  name: 'Shutterstock',
  docs: 'https://api-reference.shutterstock.com/#authentication',
  hosts: ['api.shutterstock.com'],
  keys: {
    'shutterstock-token': {
      name: 'Shutterstock access token',
      shape: ['v2/', { base64: [80, 600] }],
      beside: [
        { named: '*shutterstock_token' },
        { named: '*shutterstock_access_token' },
        { named: '*shutterstock_api_token' },
        { word: 'api.shutterstock.com', within: 400 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.shutterstock.com/account/developers/apps', steps: ['Open the app', 'Revoke the token'] },
      reach: 'Searches and licenses images at the account’s cost.',
    },
  },
} as const satisfies Service
