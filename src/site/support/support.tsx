/** Whom to call, first on a page that somebody in need may have come to. */
import type { Support as SupportView } from '@/content/support'
import { callTo, unbroken } from '@/domain/telephone'
import type { Frame } from '@/site/frame/frame'
import { Day } from '@/site/ui/day'
import { Words } from '@/site/ui/words'

export function Support({ of: { lines }, frame }: { of: SupportView; frame: Frame }) {
  const { say } = frame
  if (lines.length === 0) return null
  return (
    <aside className="support" aria-labelledby="support">
      <h2 id="support">{say.support.title}</h2>
      <ul className="lines">
        {lines.map(({ name, phone, task, hours, languages, url, checkedOn }) => (
          <li key={name.text}>
            <p className="call">
              {phone ? (
                <a href={callTo(phone)} dir="ltr">
                  {unbroken(phone)}
                </a>
              ) : null}
              <Words as="strong" of={name} frame={frame} />
            </p>
            <Words as="p" of={task} frame={frame} />
            <p className="quiet">
              <Words as="span" of={hours} frame={frame} /> <Words as="span" of={languages} frame={frame} />{' '}
              {url ? (
                <a href={url}>
                  {say.support.site}
                  <span className="aside">: {name.text}</span>
                </a>
              ) : null}{' '}
              {checkedOn ? (
                <>
                  {say.support.checked} <Day at={checkedOn} frame={frame} />
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </aside>
  )
}
