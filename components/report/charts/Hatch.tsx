interface Props {
  id: string;
}

/** Stripes in the place of a second colour: they are told apart on paper and by everybody. */
export function Hatch({ id }: Props) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="chart__ground" width="6" height="6" />
        <rect class="chart__stripe" width="3" height="6" />
      </pattern>
    </defs>
  );
}
