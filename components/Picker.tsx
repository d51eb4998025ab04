import './Picker.css';

interface PickerProps<Value extends string | number> {
  label: string;
  /** `lang` is the language the text is written in, where that is not the interface's. */
  choices: readonly { value: Value; text: string; lang?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of many, in a list that opens: for choices too many to lie open. */
export function Picker<Value extends string | number>({
  label,
  choices,
  chosen,
  onChoose,
}: PickerProps<Value>) {
  return (
    <label class="picker">
      <span>{label}</span>
      <select
        value={String(chosen)}
        onChange={(event) => {
          const choice = choices[event.currentTarget.selectedIndex];
          if (choice) onChoose(choice.value);
        }}
      >
        {choices.map(({ value, text, lang }) => (
          <option key={value} value={String(value)} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
