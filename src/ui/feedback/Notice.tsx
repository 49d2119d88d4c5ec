import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/text';
import { usePageBeneath } from '../dialog/dialogRoute';
import { focusPageHeading, isRetryAwaited, markRetry } from '../navigation/headingFocus';
import { Icon, type IconName } from '../Icon';
import { toneRules, type Tone } from '../tokens';

/** Link to where an obstacle can be removed. */
export interface Remedy {
  /** An address; or a search part, `?…`, which the page beneath the dialog gets besides its own. */
  to: string;
  label: string;
}

const icons: Record<Tone, IconName> = {
  success: 'success',
  progress: 'info',
  warning: 'alert',
  error: 'error',
  neutral: 'info',
  gone: 'info',
};

const Box = styled('div')`
  ${toneRules}
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 10px;
  padding: 10px 14px 11px 12px;
  margin-bottom: 12px;
  border-radius: var(--radius);
  border: 1px solid color-mix(in srgb, var(--tone) 26%, transparent);
  background: var(--tone-soft);
  & > svg {
    margin-top: 2px;
    color: var(--tone);
  }
  & > div > strong {
    display: block;
    margin-bottom: 2px;
    color: var(--tone);
  }
  & p {
    margin-bottom: 4px;
  }
  & .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }
`;

export interface NoticeProps {
  tone: Tone;
  title?: string | undefined;
  children?: ReactNode;
  /** `alert` interrupts the screen reader when the notice appears, and is read as one. */
  role?: 'alert' | undefined;
}

/** Why a dialog's action is refused, and where that can be changed. */
export function Refusal({ reason, remedy }: { reason: string; remedy: Remedy | undefined }) {
  const beneath = usePageBeneath();
  return (
    <Notice tone="warning">
      {reason}
      {remedy && (
        <div className="actions">
          <Link to={remedy.to.startsWith('?') ? beneath(remedy.to) : remedy.to}>
            {remedy.label}
          </Link>
        </div>
      )}
    </Notice>
  );
}

/** Unknown fact about an action that is not refused, and how to ask for it again. */
export interface Doubt {
  text: string;
  /** Absent where asking again is no use. */
  onRetry: (() => void) | undefined;
}

/** In a dialog; `reading` while the facts are being read, and its button waits for them. */
export type DialogDoubt = Doubt | 'reading';

/** The same in a dialog. */
export function DoubtNotice({ doubt: { text, onRetry } }: { doubt: Doubt }) {
  const t = useText();
  return (
    <Notice tone="warning">
      <p>{text}</p>
      <p>{t('ui.doubt')}</p>
      <Retry onRetry={onRetry} />
    </Notice>
  );
}

/** *Try again*, in a notice; nothing where asking again is no use. */
export function Retry({ onRetry }: { onRetry: (() => void) | undefined }) {
  return onRetry && <RetryButton onRetry={onRetry} />;
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  // After a successful retry its notice disappears, and the focus with it. Dialogs handle that themselves.
  useLayoutEffect(() => {
    const own = box.current;
    const button = own?.querySelector('button');
    // The error is back, so the focus returns to it.
    if (isRetryAwaited(button)) button?.focus();
    return () => {
      if (own?.contains(document.activeElement) && !own.closest('[role$=dialog]'))
        focusPageHeading();
    };
  }, []);
  const retry = () => {
    markRetry();
    onRetry();
  };
  return (
    <div ref={box} className="actions">
      <Button size="small" startIcon={<Icon name="refresh" />} onClick={retry}>
        {t('ui.retry')}
      </Button>
    </div>
  );
}

/** Notice that a person should read before they continue. */
export function Notice(props: NoticeProps) {
  return (
    <Box
      data-tone={props.tone}
      role={props.role}
      aria-atomic={props.role === 'alert' ? true : undefined}
    >
      <Icon name={icons[props.tone]} />
      <div>
        {props.title !== undefined && <strong>{props.title}</strong>}
        {props.children}
      </div>
    </Box>
  );
}
