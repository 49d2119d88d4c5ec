import { keyframes, styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { useText } from '../../i18n/text';
import { Icon, useAnnounce, useFormats } from '../../ui';

const appear = keyframes({ from: { visibility: 'hidden' }, to: { visibility: 'visible' } });

/** Over the page, so that nothing moves; short waits show nothing. */
const Line = styled('div')({
  position: 'fixed',
  zIndex: 1500,
  insetBlockEnd: 12,
  insetInline: 12,
  width: 'fit-content',
  margin: '0 auto',
  display: 'flex',
  alignItems: 'center',
  gap: '0.5rem',
  padding: '0.5rem 0.875rem',
  border: '1px solid var(--line)',
  borderRadius: 'var(--radius)',
  background: 'var(--surface-raised)',
  boxShadow: 'var(--shadow)',
  // By `visibility`: reduced motion shortens animations, and must not show this at once.
  visibility: 'hidden',
  animation: `${appear} 0.01s 0.7s forwards`,
  '& > svg': { flex: 'none', color: 'var(--ink-soft)' },
});

/** Waits from this length on are announced too, ms. */
const worthSaying = 2_000;
/** After this, ms, the notice offers *Try again*. */
const long = 60_000;

/** Notice that the cloud asks to wait, with the time (ms); it goes by itself. */
export function WaitNotice({ wait }: { wait: number }) {
  const t = useText();
  const { say } = useAnnounce();
  const { waitTime } = useFormats();
  const text = t(wait > long ? 'session.waitingLong' : 'session.waiting', {
    wait: waitTime(wait),
  });
  const spoken = wait >= worthSaying ? text : undefined;
  useEffect(() => {
    if (spoken !== undefined) say(spoken);
  }, [say, spoken]);
  return (
    <Line role="status" aria-live="off">
      <Icon name="info" />
      {text}
    </Line>
  );
}
