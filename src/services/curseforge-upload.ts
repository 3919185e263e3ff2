import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens: a UUID, as samples look. */
export const curseforgeUpload = {
  id: 'curseforge-upload',
  name: 'CurseForge upload',
  docs: 'https://support.curseforge.com/',
  hosts: ['minecraft.curseforge.com', 'www.curseforge.com'],
  keys: {
    'curseforge-upload-token': {
      name: 'CurseForge upload token',
      shape: uuid,
      beside: [
        { named: '*curseforge_token' },
        { named: '*curseforge_api_token' },
        { named: '*curseforge_access_token' },
        { named: '*curseforge_api_key' },
        { named: '*curseforge_key' },
        { named: '*curseforge_pat' },
        { named: '*curseforge_personal_access_token' },
        { named: '*curseforge_auth_token' },
        { named: '*curseforge_upload_token' },
        { named: '*cf_token' },
        { named: '*cf_api_token' },
        { named: '*cf_access_token' },
        { named: '*cf_api_key' },
        { named: '*cf_key' },
        { named: '*cf_pat' },
        { named: '*cf_personal_access_token' },
        { named: '*cf_auth_token' },
        { named: '*cf_upload_token' },
        { named: '*curse_token' },
        { named: '*curse_api_token' },
        { named: '*curse_access_token' },
        { named: '*curse_api_key' },
        { named: '*curse_key' },
        { named: '*curse_pat' },
        { named: '*curse_personal_access_token' },
        { named: '*curse_auth_token' },
        { named: '*curse_upload_token' },
        { word: 'minecraft.curseforge.com', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Token', value: '{key}' }],
      manual: {
        page: 'https://support.curseforge.com/',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Publishes mods in its owner’s name.',
    },
  },
} as const satisfies Service
