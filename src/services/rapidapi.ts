import type { Service } from '../model/service.ts'

/** Keys of RapidAPI: hexadecimal digits around the marks `msh`, `p1` and `jsn` in all public samples. */
export const rapidapi = {
  id: 'rapidapi',
  name: 'RapidAPI',
  docs: 'https://docs.rapidapi.com/docs/keys',
  hosts: ['*.p.rapidapi.com'],
  keys: {
    'rapidapi-api-key': {
      name: 'RapidAPI API key',
      shape: [{ hex: 10 }, 'msh', { hex: 15 }, 'p1', { hex: 6 }, 'jsn', { hex: 12 }],
      alone: true,
      beside: [
        { named: '*rapidapi_key' },
        { named: '*rapid_api_key' },
        { named: '*rapidapi_api_key' },
        { named: '*rapidapi_token' },
        { word: 'rapidapi', within: 400 },
      ],
      carriers: [{ header: 'X-RapidAPI-Key', value: '{key}' }, { query: 'rapidapi-key' }],
      manual: {
        page: 'https://rapidapi.com/developer/apps',
        steps: ['Open the application, Authorization', 'Delete the key after adding a new one'],
      },
      reach: 'Calls all APIs that the application subscribed to, at its cost.',
    },
  },
} as const satisfies Service
