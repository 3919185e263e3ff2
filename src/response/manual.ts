import type { Response } from '../model/document.ts'
import type { Target } from '../model/issuer.ts'
import { waysOf } from '../model/service.ts'
import type { Verdict } from '../model/verdict.ts'
import { keyOf } from './abilities.ts'

/**
 * The page and the steps for a person. The page may be a template over settings and what `verify` read of this key; where something is
 * missing, or what comes of it is no https page, the issuer's page about its keys takes its place.
 */
export function manualFor(target: Target, verdict: Verdict | null, isLost: boolean): Response['manual'] {
  const key = keyOf(target)
  const ifLost = [...waysOf(key.rotate), ...waysOf(key.create)].find((way) => way.ifLost !== undefined)?.ifLost
  const steps = isLost ? (ifLost ?? key.manual?.steps) : key.manual?.steps
  if (steps === undefined) return null
  return { page: pageOf(key.manual?.page, target, verdict) ?? target.service.docs, steps }
}

function pageOf(template: string | undefined, { vars }: Target, verdict: Verdict | null): string | undefined {
  if (template === undefined) return undefined
  let isWhole = true
  const page = template.replace(/\{(var|verify)\.(\w+)\}/g, (name, source: string, field: string) => {
    const value = source === 'var' ? vars[field] : verdict?.[field as keyof Verdict]
    if (typeof value !== 'string' || value === '') isWhole = false
    return typeof value !== 'string' ? '' : name === template || source === 'var' ? value : encodeURIComponent(value)
  })
  return isWhole && URL.canParse(page) && new URL(page).protocol === 'https:' ? page : undefined
}
