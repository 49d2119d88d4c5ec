import type { Halt } from '../../../cloud/runs/run';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';

/** Reason why a run stopped: `said`, the message from the cloud, and the resulting state. */
export function RunHalt(props: {
  halt: Halt<string>;
  tone?: 'neutral' | 'error';
  said: string;
  stands: string | undefined;
}) {
  const { halt, tone = 'error', said, stands } = props;
  const t = useText();
  return (
    <Notice tone={tone} role="alert">
      {halt.cause !== undefined && halt.kind !== 'refused' && (
        <p>{t(`error.${halt.cause}.title`, { command: '' })}</p>
      )}
      <p>{said}</p>
      {halt.text !== undefined && <p>{t('rollback.engineSays', { text: halt.text })}</p>}
      {stands !== undefined && <p>{stands}</p>}
    </Notice>
  );
}
