/** The import map is generated as JavaScript without types. */
declare module '@/generated/import-map.js' {
  export const importMap: import('payload').ImportMap
}
