'use client'
import { percents, type Region, reshaped } from '@/domain/safeguarding/blur-region'
import { useTexts } from '../ui/use-texts'

type Props = {
  readonly regions: readonly Region[]
  readonly onChange: (index: number, region: Region) => void
  readonly onRemove: (index: number) => void
}

/** The boxes in words, each with its button to remove it. */
export function RegionList({ regions, onChange, onRemove }: Props) {
  const { blur: texts } = useTexts()
  return (
    <>
      <h3 className="blur-list__heading">{texts.regions}</h3>
      {regions.length === 0 && <p>{texts.noRegions}</p>}
      <ol className="blur-list">
        {regions.map((region, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is known by its number
          <li key={index}>
            <span>
              {texts.region(index + 1)}: {texts.place(...percents(region))}
            </span>
            <label className="blur-list__check">
              <input
                type="checkbox"
                checked={Boolean(region.isRound)}
                onChange={() => onChange(index, reshaped(region))}
              />
              {texts.round(index + 1)}
            </label>
            <button type="button" className="plain-button" onClick={() => onRemove(index)}>
              {texts.remove(index + 1)}
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
