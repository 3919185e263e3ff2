import type { Target } from '../model/issuer.ts'
import type { ActBudget } from './act-budget.ts'
import type { Hearing } from './hearing.ts'
import type { IncidentRecord } from './incident-record.ts'
import type { Ports } from './ports.ts'

/** What the parts of one incident's walk share. */
export interface Walked {
  readonly target: Target
  readonly ports: Ports
  readonly record: IncidentRecord
  readonly hearing: Hearing
  readonly acts: ActBudget
}
