import { basic, dockerAuth } from './basic.ts'
import { connectionString } from './connection-string.ts'
import { kubeconfig, netrc, npmrc, pypirc } from './files.ts'
import type { Recognizer } from './format.ts'
import { generic } from './generic.ts'
import { url } from './url.ts'

/** All recognizers; each is used where its kind is described. */
export const recognizers: readonly Recognizer[] = [
  basic,
  connectionString,
  dockerAuth,
  generic,
  kubeconfig,
  netrc,
  npmrc,
  pypirc,
  url,
]
