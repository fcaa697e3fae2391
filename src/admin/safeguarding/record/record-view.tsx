/** The record of processing (GDPR art. 30), made from the settings each time it is looked at: to read, print or take away. */
import type { AdminViewServerProps } from 'payload'
import { countryName } from '@/domain/countries'
import { type ProcessingRecord, processingActivities } from '@/domain/safeguarding/processing'
import { safeguardingTexts } from '@/messages/safeguarding/texts'
import { askHere } from '../../api/ask-here'
import { signedIn, ViewFrame } from '../../ui/view-frame'
import { momentText } from '../../words/moment'
import { wordsIn } from '../../words/words'
import { PrintButton } from '../ui/print-button'
import '../../ui/filter-form.css'
import '../uses/uses.css'
import './record.css'

const parts = ['purpose', 'basis', 'about', 'data', 'receivers', 'kept', 'protection'] as const

export async function RecordView(view: AdminViewServerProps) {
  const req = signedIn(view, '/admin/processing')
  const { language } = wordsIn(req.i18n.language)
  const texts = safeguardingTexts(req.i18n.language).record
  const record = await askHere<ProcessingRecord>(req, '/processing')
  return (
    <ViewFrame view={view} heading={texts.heading} help={texts.help}>
      <p>
        {texts.by(record.organisation)} {record.contact ? texts.contact(record.contact) : texts.noContact}{' '}
        {texts.made(momentText(record.madeAt, language))}
      </p>
      {processingActivities.map((activity) => {
        const words = texts.activities[activity]
        return (
          <section key={activity} className="record__part">
            <h2>{words.name}</h2>
            <dl>
              {parts.map((part) => (
                <div key={part}>
                  <dt>{texts.columns[part]}</dt>
                  <dd>{part === 'kept' ? words.kept(record) : words[part]}</dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
      <section className="record__part">
        <h2>{texts.processors}</h2>
        {record.processors.length === 0 && <p>{texts.noProcessors}</p>}
        <ul>
          {record.processors.map(({ name, task, country }) => (
            <li key={name}>
              {[name, task, country && countryName(country, language)].filter(Boolean).join(', ')}
            </li>
          ))}
        </ul>
      </section>
      <p className="uses__acts">
        <a className="plain-button" href="/api/review/processing/csv" download>
          {texts.csv}
        </a>
        <PrintButton>{texts.print}</PrintButton>
      </p>
    </ViewFrame>
  )
}
