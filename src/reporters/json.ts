import type { Report } from '../model/document.ts'

/** The document, and nothing else. A secret in it by mistake throws instead of being written. */
export const writeJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`
