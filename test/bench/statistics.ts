/** The value below which `share` (0…1) of the samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** «12.3 (11.9–14.0)»: the median and the whole spread. */
export function spread(samples: readonly number[], digits = 1): string {
  const [low, middle, high] = [Math.min(...samples), median(samples), Math.max(...samples)].map((value) =>
    value.toFixed(digits),
  );
  return `${middle} (${low}–${high})`;
}
