import type { ReactNode } from 'react';
import type { CloudError } from '../../cloud/client/errors';
import type { UnreadableRow } from '../../cloud/lists/list';
import { useText } from '../../i18n/text';
import { Details } from '../feedback/ErrorNotice';
import { Notice, Retry } from '../feedback/Notice';

/** Rows whose command and field are shown; more would hide the page. */
const shownRows = 10;

/**
 * Missing parts of lists: rows that could not be read, and lists that could not be loaded. The children say what that
 * means. Renders nothing where nothing is missing.
 */
export function ListNotice(props: {
  unreadable: readonly UnreadableRow[];
  /** Why lists could not be loaded. */
  errors?: readonly CloudError[] | undefined;
  onRetry?: (() => void) | undefined;
  children: ReactNode;
}) {
  const { unreadable, errors = [], onRetry } = props;
  const t = useText();
  if (unreadable.length + errors.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { command } of unreadable) counts.set(command, (counts.get(command) ?? 0) + 1);
  return (
    <Notice tone="warning">
      {errors.map(({ command }) => (
        <strong key={command}>{t('ui.list.notLoaded', { command })}</strong>
      ))}
      {[...counts].map(([command, count]) => (
        <strong key={command}>{t('ui.list.unreadable', { command, count })}</strong>
      ))}
      <p>{props.children}</p>
      <Details>
        <summary>{t('ui.error.details')}</summary>
        {errors.map(({ command, kind, text }) => (
          <div key={command}>
            <code>{command}</code>: {text ?? t(`error.${kind}.title`, { command })}
          </div>
        ))}
        {unreadable.slice(0, shownRows).map(({ command, field }, index) => (
          <div key={index}>
            {t('ui.error.command')}: <code>{command}</code>. {t('ui.error.field')}:{' '}
            <code>{field}</code>
          </div>
        ))}
      </Details>
      <Retry onRetry={onRetry} />
    </Notice>
  );
}
