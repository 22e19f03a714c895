import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { OfficeHours } from '../../lib/time/office-hours';
import { words } from '../../lib/words/words';
import { RestoreSteps, type OnCopy } from '../data/RestoreSteps';
import type { Choice, Outcome } from '../view-models';
import { HoursQuestion } from './HoursQuestion';
import { PersonQuestion } from './PersonQuestion';
import { RegulationQuestion } from './RegulationQuestion';

/** A regulation to choose, with what the other two questions begin with. */
export interface ProfileChoice {
  id: string;
  edition: string;
  /** «Курской муниципальный округ Ставропольского края». */
  jurisdiction: string;
  /** «Постановление от 12.01.2023 № 18». */
  act: string;
  hours: OfficeHours;
  roles: readonly Choice[];
}

/** Answers to the three questions. */
export interface Setup {
  profile: ProfileChoice;
  hours: OfficeHours;
  officeName: string;
  person: { name: string; role: string };
}

export interface FirstRunProps {
  profiles: readonly ProfileChoice[];
  /** Reads a profile from a file; the words say what is wrong with it. */
  onOwnFile: (file: File) => Promise<{ done: true; profile: ProfileChoice } | { done: false; refusal: string }>;
  onFinish: (setup: Setup) => Promise<Outcome>;
  /** Opens a copy that answers all the questions. */
  onCopy: OnCopy;
  /** How many messages wait in work already: the first one is what brings a person here. */
  taken: number;
  browserZone: string;
  /** Epoch milliseconds: offsets of zones are shown for this day. */
  now: number;
}

const STEPS = 3;

/** Three questions before the first message, or a copy that answers them; each can be gone back to, nothing answered is lost. */
export function FirstRun({ profiles, onOwnFile, onFinish, onCopy, taken, browserZone, now }: FirstRunProps) {
  const step = useSignal(1);
  const profile = useSignal<ProfileChoice | null>(null);
  const hours = useSignal<OfficeHours | null>(null);
  const isRestoring = useSignal(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [step.value, isRestoring.value]);

  const chosen = profile.value;
  const question =
    step.value === 1 || chosen === null
      ? words.firstRun.regulation
      : step.value === 2
        ? words.firstRun.hours
        : words.firstRun.person;

  if (isRestoring.value)
    return (
      <main class="first-run">
        <p class="first-run__name">{words.common.appName}</p>
        <h1 class="first-run__title" tabIndex={-1} ref={title}>
          {words.firstRun.restore.title}
        </h1>
        <p class="lead">{words.firstRun.restore.lead}</p>
        <RestoreSteps onFile={onCopy} />
        <div>
          <button class="button button--quiet" type="button" onClick={() => (isRestoring.value = false)}>
            {words.firstRun.restore.back}
          </button>
        </div>
      </main>
    );
  return (
    <main class="first-run">
      <p class="first-run__name">{words.common.appName}</p>
      {taken > 0 && step.value === 1 && (
        <p class="notice notice--good" role="status">
          {words.firstRun.taken(taken)}
        </p>
      )}
      <p class="first-run__step">{words.firstRun.step(step.value, STEPS)}</p>
      <h1 class="first-run__title" tabIndex={-1} ref={title}>
        {question.title}
      </h1>
      <p class="lead">{question.lead}</p>
      {question === words.firstRun.regulation && (
        <p class="first-run__copy">
          {words.firstRun.restore.ask}{' '}
          <button class="button button--quiet" type="button" onClick={() => (isRestoring.value = true)}>
            {words.firstRun.restore.offer}
          </button>
        </p>
      )}
      {question === words.firstRun.regulation && (
        <RegulationQuestion
          profiles={profiles}
          chosen={chosen}
          onOwnFile={onOwnFile}
          onChosen={(picked) => {
            if (picked.id !== chosen?.id || picked.edition !== chosen.edition) hours.value = null;
            profile.value = picked;
            step.value = 2;
          }}
        />
      )}
      {question === words.firstRun.hours && chosen !== null && (
        <HoursQuestion
          key={`${chosen.id} ${chosen.edition}`}
          hours={hours.value ?? chosen.hours}
          browserZone={browserZone}
          now={now}
          onBack={() => (step.value = 1)}
          onAnswered={(answered) => {
            hours.value = answered;
            step.value = 3;
          }}
        />
      )}
      {question === words.firstRun.person && chosen !== null && (
        <PersonQuestion
          profile={chosen}
          onBack={() => (step.value = 2)}
          onFinish={(officeName, person) =>
            onFinish({ profile: chosen, hours: hours.value ?? chosen.hours, officeName, person })
          }
        />
      )}
    </main>
  );
}
