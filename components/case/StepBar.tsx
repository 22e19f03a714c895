import { words } from '../../lib/words/words';
import type { StepView } from '../view-models';

const it = words.caseScreen;

/** How far the case has come: «взято — у исп. — проект — согл. — ответ». The state is said, not only drawn. */
export function StepBar({ steps }: { steps: readonly StepView[] }) {
  return (
    <ol class="steps" aria-label={it.stepsTitle}>
      {steps.map((step) => (
        <li
          class={`step step--${step.state}`}
          key={step.id}
          aria-current={step.state === 'current' ? 'step' : undefined}
          title={`${it.stepsFull[step.id]}: ${it.stepState[step.state]}`}
        >
          <span class="step__dot" aria-hidden="true" />
          <span class="step__name">
            {it.steps[step.id]}
            <span class="visually-hidden">: {it.stepState[step.state]}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
