// Made by scripts/generate.ts from src/site/exit/leave.ts. Do not edit.
export const quickExitScript = '/scripts/quick-exit.719af88e.js'
