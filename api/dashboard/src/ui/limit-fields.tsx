import type { Reward } from "../api";
import type { Limits, Range } from "../limits";

interface Props {
  rewards: readonly Reward[];
  limits: Limits;
  onChange: (name: string, range: Range | null) => void;
}

/** The brushes as numbers, for those who type. */
export function LimitFields({ rewards, limits, onChange }: Props) {
  return (
    <div className="limits">
      {rewards.map((reward) => {
        const [low, high] = limits.get(reward.name) ?? [undefined, undefined];
        const set = (at: 0 | 1, text: string) => {
          const value = text === "" ? [reward.low, reward.high][at]! : Number(text);
          const range: Range = at === 0 ? [value, high ?? reward.high] : [low ?? reward.low, value];
          if (Number.isFinite(value)) onChange(reward.name, range[0] === reward.low && range[1] === reward.high ? null : range);
        };
        return (
          <fieldset key={reward.name}>
            <legend>{reward.name}</legend>
            <Field label={`${reward.name} from`} value={low} hint={reward.low} onChange={(text) => set(0, text)} />
            <span>–</span>
            <Field label={`${reward.name} to`} value={high} hint={reward.high} onChange={(text) => set(1, text)} />
          </fieldset>
        );
      })}
    </div>
  );
}

interface FieldProps {
  label: string;
  value: number | undefined;
  hint: number;
  onChange: (text: string) => void;
}

function Field({ label, value, hint, onChange }: FieldProps) {
  return (
    <input
      type="number"
      step="any"
      aria-label={label}
      value={value ?? ""}
      placeholder={String(hint)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
