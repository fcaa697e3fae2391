// Made by scripts/generate.ts from src/site. Do not edit.
export const quickExitScript = '/scripts/quick-exit.719af88e.js'
export const readersScript = '/scripts/readers.98a97a64.js'
