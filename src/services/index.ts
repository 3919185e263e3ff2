import type { Service } from '../model/service.ts'
import { aws } from './aws.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { keyservice } from './keyservice.ts'
import { legba } from './legba.ts'
import { lingoDev } from './lingo-dev.ts'
import { loco } from './loco.ts'
import { lokalise } from './lokalise.ts'
import { lynxo } from './lynxo.ts'
import { npm } from './npm.ts'
import { privateKey } from './private-key.ts'
import { slack } from './slack.ts'

/** All key services that are built in, sorted by id. A test proves that every file of this folder is on the list. */
export const services: readonly Service[] = [
  aws,
  github,
  gitlab,
  keyservice,
  legba,
  lingoDev,
  loco,
  lokalise,
  lynxo,
  npm,
  privateKey,
  slack,
]
