/**
 * Loaded before each test file of `npm test`: the sources, a thousand files of descriptions above all, are compiled once for all files.
 * Where V8 counts the blocks that run it has to compile them itself.
 */
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { sources } from './built.ts'

const file = process.argv[1]
if (sources !== null && file?.endsWith('.test.ts') && !/from '[./a-z]*\/work\.ts'/.test(readFileSync(file, 'utf8')))
  enableCompileCache(sources)
