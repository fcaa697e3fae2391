'use client'
import type { DefaultCellComponentProps } from 'payload'
import { countryName } from '@/domain/countries'
import { useWords } from '../words/use-words'

/** A country in a row of a list, by its name. */
export function CountryCell({ cellData }: DefaultCellComponentProps) {
  const { language } = useWords()
  return <span>{typeof cellData === 'string' ? countryName(cellData, language) : ''}</span>
}
