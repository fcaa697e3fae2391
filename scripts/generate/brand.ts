/** What the brand gives to those who read files: the admin its colours. */
import { adminColours } from '@/brand/css'

export const brand = () =>
  new Map([
    [
      'src/generated/admin-colours.css',
      `/* Made by scripts/generate.ts from src/brand. Do not edit. */\n${adminColours}\n`,
    ],
  ])
