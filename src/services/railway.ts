import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens of Railway are UUIDs. */
export const railway = {
  id: 'railway',
  name: 'Railway',
  docs: 'https://docs.railway.com/reference/public-api',
  hosts: ['backboard.railway.com', 'backboard.railway.app'],
  keys: {
    'railway-token': {
      name: 'Railway token',
      shape: uuid,
      beside: [
        { named: '*railway_token' },
        { named: '*railway_api_token' },
        { named: '*railway_project_token' },
        { named: '*railway_api_key' },
        { named: '*railway_access_token' },
        { named: '*project-access-token' },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'Project-Access-Token', value: '{key}' },
      ],
      manual: {
        page: 'https://railway.com/account/tokens',
        steps: ['Tokens of the account, the team or the project', 'Delete the token'],
      },
      reach: 'Deploys and reads variables of one project, or does all that its user may.',
    },
  },
} as const satisfies Service
