import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { Instant } from '../controls/Instant';
import { SafeLink } from '../controls/SafeLink';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import type { EndingActions } from './ending-actions';
import type { AppealView } from './endings-view';

interface Props {
  caseId: string;
  consent: Extract<AppealView, { path: 'handOver' }>['consent'];
  onSubmit: EndingActions['recordConsent'];
}

const it = words.endings.consent;

/** The author's consent: his words and where they stand; once recorded, who recorded it and when. */
export function ConsentForm({ caseId, consent, onSubmit }: Props) {
  return (
    <section aria-label={it.title}>
      <h3 class="placed__title">{it.title}</h3>
      {consent === null ? (
        <Form
          name={`${caseId}/consent`}
          submit={it.submit}
          primary
          onSubmit={(read) => onSubmit(read('wording').trim(), read('url').trim())}
        >
          <TextArea name="wording" label={it.wording} required={it.wordingMissing} rows={2} />
          <TextField
            name="url"
            label={it.url}
            hint={it.urlHint}
            type="url"
            check={(typed) => (/^https?:\/\/\S+\.\S+/.test(typed) ? null : it.urlBad)}
          />
        </Form>
      ) : (
        <>
          <p>
            ✓ {it.title}: <Instant at={consent.at} />, {consent.who}
          </p>
          <p class="text__body">{words.common.quote(consent.wording)}</p>
          {consent.url !== null && <SafeLink href={consent.url}>{consent.url}</SafeLink>}
        </>
      )}
    </section>
  );
}
