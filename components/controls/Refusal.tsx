/** Why an act was not done, beside its button. The region is always there, so that a screen reader hears it filled. */
export function Refusal({ text }: { text: string | null }) {
  return (
    <div role="alert" class="refusal-place">
      {text !== null && <p class="refusal">{text}</p>}
    </div>
  );
}
