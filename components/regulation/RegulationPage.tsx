import type { HarderExample } from '../../lib/deadline/harder-examples';
import type { ExampleLine } from '../../lib/deadline/worked-example';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { withReadings } from '../../lib/regulation/with-readings';
import { words } from '../../lib/words/words';
import { PageHead } from '../controls/PageHead';
import { Section } from '../controls/Section';
import type { Outcome } from '../view-models';
import { DeadlineRules } from './DeadlineRules';
import { NextEdition } from './NextEdition';
import { OtherRules } from './OtherRules';
import { ReadingSwitch } from './ReadingSwitch';
import { RegulationHead } from './RegulationHead';
import { WorkedExample } from './WorkedExample';

interface Props {
  /** As written: the readings chosen are applied here. */
  profile: RegulationProfile;
  readings: Readonly<Record<string, string>>;
  /** A message found at `exampleStart` (epoch ms) walked through a profile by the office's clock. */
  example: (profile: RegulationProfile) => readonly ExampleLine[];
  /** The same of harder messages: published earlier, read and sent late, two executors, an interim answer. */
  harder: readonly HarderExample[];
  exampleStart: number;
  onReading: (readingId: string, optionId: string) => Promise<Outcome>;
  /** The edition that waits for its day; null: none. */
  next: { edition: string; from: string } | null;
  onCancelNext: () => Promise<Outcome>;
  onBack: () => void;
  onHours: () => void;
  onCalendar: () => void;
  onEditor: () => void;
  onExport: () => void;
}

const it = words.rules;

/** The regulation as a page to read: what it demands, by which clause, and how its unclear places are understood. */
export function RegulationPage(props: Props) {
  const { profile, readings, example, harder, exampleStart } = props;
  const read = withReadings(profile, readings);
  const switches = Object.entries(profile.readings);
  return (
    <div class="case">
      <PageHead title={it.title} back={it.back} onBack={props.onBack} />
      <main class="page">
        <RegulationHead profile={profile} />
        {props.next && <NextEdition next={props.next} onCancel={props.onCancelNext} />}
        <div class="form__acts">
          <button class="button" type="button" onClick={props.onHours}>
            {it.openHours}
          </button>
          <button class="button" type="button" onClick={props.onCalendar}>
            {it.openCalendar}
          </button>
          <button class="button button--quiet" type="button" onClick={props.onEditor}>
            {it.openEditor}
          </button>
          <button class="button button--quiet" type="button" onClick={props.onExport}>
            {it.exportFile}
          </button>
        </div>
        <WorkedExample lines={example(read)} start={exampleStart} />
        <div>
          <Section title={it.deadlines} count={Object.keys(read.deadlines).length} open>
            <DeadlineRules profile={read} />
          </Section>
          {switches.length > 0 && (
            <Section title={it.readings} count={switches.length}>
              <p class="lead">{it.readingsLead}</p>
              {switches.map(([id, reading]) => (
                <ReadingSwitch
                  key={id}
                  reading={reading}
                  chosen={readings[id] ?? reading.default}
                  lines={(optionId) => example(withReadings(profile, { ...readings, [id]: optionId }))}
                  harder={harder.map(({ start, lines }) => ({
                    start,
                    lines: (optionId) => lines(withReadings(profile, { ...readings, [id]: optionId })),
                  }))}
                  onChoose={(optionId) => props.onReading(id, optionId)}
                />
              ))}
            </Section>
          )}
          <OtherRules profile={read} />
        </div>
      </main>
    </div>
  );
}
