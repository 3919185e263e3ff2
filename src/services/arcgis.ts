import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'

/**
 * API keys: `AAPK` or `AAPT` and 60 to 400 characters of URL-safe base64, as samples look; newer ones end in `AT1_` and 8
 * letters and digits, with points before it where base64 would have `=`. No page shows any of it. Client secrets: 32
 * hexadecimal digits, as samples look.
 */
export const arcgis = {
  id: 'arcgis',
  name: 'Esri ArcGIS',
  docs: 'https://developers.arcgis.com/documentation/security-and-authentication/',
  hosts: ['*.arcgis.com', '*.arcgisonline.com'],
  keys: {
    'arcgis-api-key': {
      name: 'Esri ArcGIS API key',
      shapes: [
        ['AAPT', { base64url: [60, 400] }, '..AT1_', { base62: [6, 12] }],
        ['AAPT', { base64url: [60, 400] }, '.AT1_', { base62: [6, 12] }],
        [{ oneOf: ['AAPK', 'AAPT'] }, { base64url: [60, 400] }],
      ],
      alone: true,
      beside: [...apiKeyNames('arcgis', 'esri'), { named: '*api_key' }, { named: '*access_token' }, { named: '*token' }],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://location.arcgis.com/', steps: ['My content: open the credentials', 'Revoke the key'] },
      reach: 'Uses the owner’s credit of maps, and reads layers it may.',
    },
    'arcgis-client-secret': {
      name: 'Esri ArcGIS client secret',
      shape: [{ hex: 32 }],
      beside: [...secretNames('arcgis', 'esri'), { word: 'arcgis.com', within: 160 }],
      manual: {
        page: 'https://developers.arcgis.com/documentation/security-and-authentication/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Gets tokens as the application.',
    },
  },
} as const satisfies Service
