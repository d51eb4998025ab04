interface TickProps {
  text: string;
  /** A kind of names shows its colour and underline. */
  kind?: string;
  /** Id of what explains it. */
  note?: string;
  on: boolean;
  onFlip: (on: boolean) => void;
}

/** One thing that is so or not: a checkbox and its words. */
export function Tick({ text, kind, note, on, onFlip }: TickProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={on}
        aria-describedby={note}
        onChange={(event) => onFlip(event.currentTarget.checked)}
      />
      <span class={kind && `name ${kind}`}>{text}</span>
    </label>
  );
}
