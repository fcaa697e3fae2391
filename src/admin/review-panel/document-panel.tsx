'use client'
import type { Reference } from '../api/reference'
import { Comments } from '../comments/comments'
import { useFieldPlaces } from '../fields/use-field-places'
import { InRelease } from '../into-release/in-release'
import { Kept } from '../kept/kept'
import { Share } from '../previews/share'
import { Acts } from './acts'
import { AskDialog } from './ask/ask-dialog'
import { Company } from './company'
import { Findings } from './findings'
import { History } from './history'
import { MergeDialog } from './merge/merge-dialog'
import { type Choice, orderActs } from './order-acts'
import { Outcome } from './outcome'
import { PhoneBar } from './phone-bar'
import { useDocumentPanel } from './use-document-panel'
import { WhereItStands } from './where-it-stands'

/** The panel of a saved document. */
export function DocumentPanel({ reference }: { readonly reference: Reference }) {
  const places = useFieldPlaces(reference.kind)
  const panel = useDocumentPanel(reference)
  const { standing, formVersion, isModified, isBusy, isUnreachable, threads, asking, look } = panel
  if (!standing) {
    return <Outcome isUnreachable={isUnreachable} onTryAgain={() => void look({ adopts: true })} />
  }
  const actions = {
    acts: orderActs(standing.transitions, { working: standing.state, live: standing.live }),
    asks: standing.asks,
    isBusy,
    isModified,
    onChoose: (choice: Choice) => void panel.choose(choice),
  }
  return (
    <>
      <WhereItStands standing={standing} reference={reference} />
      <Company
        presence={panel.presence}
        formVersion={formVersion}
        state={standing.state}
        isModified={isModified}
        onReload={panel.reload}
        onCompare={() => panel.setMerging(true)}
      />
      <Kept
        kind={reference.kind}
        document={reference.id}
        version={formVersion}
        onTaken={(version) => void panel.adoptKept(version)}
      />
      <Outcome
        outcome={panel.outcome}
        isBusy={isBusy}
        isUnreachable={isUnreachable}
        onTryAgain={() => void look()}
      />
      <Findings
        findings={panel.findings}
        places={places}
        reference={reference}
        onExcused={() => void panel.readAdvice()}
        refusal={panel.outcome?.isGood === false ? panel.outcome : null}
      />
      <Acts {...actions} />
      <InRelease
        reference={reference}
        state={standing.state}
        isModified={isModified}
        onAdded={() => void look()}
      />
      {threads.threads && <Comments {...threads} threads={threads.threads} places={places} hasForm />}
      <Share reference={reference} version={formVersion} isModified={isModified} />
      <History entries={standing.history} places={places} />
      <PhoneBar {...actions} state={standing.state} />
      {asking && (
        <AskDialog
          name={asking}
          places={places}
          asks={standing.asks}
          proposedNotice={standing.withdrawal?.proposedNotice ?? null}
          isBusy={isBusy}
          onAnswer={(input) => void panel.answer(input)}
          onClose={() => panel.setAsking(null)}
        />
      )}
      {panel.isMerging && formVersion && (
        <MergeDialog
          reference={reference}
          baseVersion={formVersion}
          places={places}
          onMerged={panel.adoptMerged}
          onClose={() => panel.setMerging(false)}
        />
      )}
    </>
  )
}
