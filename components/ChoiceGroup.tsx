import './ChoiceGroup.css';

interface ChoiceGroupProps<Value extends string> {
  /** What is chosen, as the group's name. */
  label: string;
  /** Names the group's radio buttons; its own on the page. */
  name: string;
  choices: readonly { value: Value; text: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of several, as radio buttons in a named group. */
export function ChoiceGroup<Value extends string>({
  label,
  name,
  choices,
  chosen,
  onChoose,
}: ChoiceGroupProps<Value>) {
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {choices.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
