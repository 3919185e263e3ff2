import type { Service, Verify } from '../model/service.ts'

// https://developer.themoviedb.org/reference/authentication-validate-key, https://developer.themoviedb.org/docs/errors (7)
const verify: Verify = {
  request: 'GET https://api.themoviedb.org/3/authentication',
  means: { live: { status: 200, at: 'success', is: true }, dead: { status: 401, at: 'status_code', is: 7 } },
  inferred: true,
}

/** A key of 32 hexadecimal digits, or a JSON Web Token that holds it as its audience; both as public samples show. */
export const tmdb = {
  id: 'tmdb',
  name: 'The Movie Database',
  docs: 'https://developer.themoviedb.org/docs/authentication-application',
  hosts: ['api.themoviedb.org'],
  keys: {
    'tmdb-api-key': {
      name: 'TMDB API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*tmdb_api_key' },
        { named: '*tmdb_key' },
        { named: '*themoviedb_api_key' },
        { named: '*the_movie_db_api_key' },
        { named: '*moviedb_api_key' },
        { named: '*tmdb_apikey' },
      ],
      carriers: [{ query: 'api_key' }],
      verify,
      manual: { page: 'https://www.themoviedb.org/settings/api', steps: ['Regenerate the key'] },
      reach: 'Reads the catalogue as the account.',
    },
    'tmdb-read-token': {
      name: 'TMDB read access token',
      shape: ['eyJhbGci', 'OiJIUzI1NiJ9.', 'eyJhdWQiOi', { base64url: [80, 400] }, '.', { base64url: 43 }],
      // any token signed with HS256 whose first claim is `aud` begins so
      shared: true,
      beside: [
        { named: '*tmdb_access_token' },
        { named: '*tmdb_read_access_token' },
        { named: '*tmdb_api_read_access_token' },
        { named: '*tmdb_bearer_token' },
        { named: '*tmdb_token' },
        { named: '*tmdb_api_token' },
        { named: '*tmdb_api_access_token' },
        { named: '*tmdb_read_token' },
        { word: 'api.themoviedb.org', within: 400 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify,
      manual: { page: 'https://www.themoviedb.org/settings/api', steps: ['Regenerate the key: the token follows it'] },
      reach: 'Reads the catalogue as the account.',
    },
  },
} as const satisfies Service
