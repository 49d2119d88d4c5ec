import { Icon, type IconName } from '../Icon';
import type { Tone } from '../tokens';

const icons: Record<Tone, IconName> = {
  success: 'check',
  progress: 'progress',
  warning: 'alert',
  error: 'error',
  neutral: 'stop',
  gone: 'trash',
};

/** State as an icon and a word, coloured by its meaning. */
export function StatusBadge(props: { tone: Tone; label: string }) {
  return (
    <span className="badge" data-tone={props.tone}>
      <Icon
        name={icons[props.tone]}
        className={props.tone === 'progress' ? 'turning' : undefined}
      />
      {props.label}
    </span>
  );
}
