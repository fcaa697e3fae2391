/** What the brand gives to those who read files: the admin its colours, the browser's tab its icon. */
import { adminColours } from '@/brand/css'
import { icon } from '@/brand/mark'

export const brand = () =>
  new Map([
    [
      'src/generated/admin-colours.css',
      `/* Made by scripts/generate.ts from src/brand. Do not edit. */\n${adminColours}\n`,
    ],
    ['public/icon.svg', icon()],
  ])
