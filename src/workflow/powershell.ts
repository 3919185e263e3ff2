import type { Io, ShellState } from './shell-state.ts'
export function followPowerShell(_state: ShellState, _io: Io): void {}
