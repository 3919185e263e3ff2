import type { Service } from '../model/service.ts'

/** Client secrets of Spotify: 32 hexadecimal digits in public samples. */
export const spotify = {
  id: 'spotify',
  name: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  hosts: ['accounts.spotify.com', 'api.spotify.com'],
  keys: {
    'spotify-client-secret': {
      name: 'Spotify client secret',
      shape: [{ hex: 32 }],
      beside: [{ named: '*spotify_client_secret' }, { named: '*spotipy_client_secret' }, { named: '*spotify_secret' }],
      manual: { page: 'https://developer.spotify.com/dashboard', steps: ['Open the app, Settings', 'Rotate the client secret'] },
      reach: 'Reads the catalogue as the app, and trades its users’ refresh tokens.',
    },
    // As samples look.
    'spotify-refresh-token': {
      name: 'Spotify refresh token',
      shape: ['AQ', { base64url: [120, 300] }],
      beside: [
        { named: '*spotify_refresh_token' },
        { named: '*spotify_refresh' },
        { named: '*spotify_token' },
        { named: '*spotify_user_refresh_token' },
        { named: '*spotify_user_refresh' },
        { named: '*spotify_user_token' },
      ],
      manual: { page: 'https://www.spotify.com/account/apps/', steps: ['Find the app', 'Remove its access'] },
      reach: 'Reads and changes what its user allowed.',
    },
  },
} as const satisfies Service
