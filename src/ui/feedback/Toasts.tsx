import styled from '@emotion/styled';
import IconButton from '@mui/material/IconButton';
import { useEffect, useEffectEvent, useRef, useState, type FocusEvent } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/text';
import { toastGroups, useAnnouncer, type Toast, type ToastGroup } from './announce';
import { useToastPlace } from './toastPlace';
import { Icon, type IconName } from '../Icon';
import { narrow, panelWidth, toneRules, type Tone } from '../tokens';

/** Time that a toast without errors stays (ms); the Tasks panel keeps its content. */
const stay = 8000;

const looks: Record<Toast['tone'], { icon: IconName; tone: Tone }> = {
  info: { icon: 'info', tone: 'progress' },
  success: { icon: 'success', tone: 'success' },
  error: { icon: 'error', tone: 'error' },
};

// Takes no space: below the bar, and at the top of the window once the bar is scrolled away.
const Region = styled('section')`
  position: sticky;
  z-index: 1400;
  top: 0;
  height: 0;
`;

const Stack = styled('div')`
  position: absolute;
  top: 12px;
  right: 16px;
  width: min(23rem, calc(100vw - 32px));
  display: flex;
  flex-direction: column;
  gap: 8px;
  pointer-events: none;
  @media (min-width: 800px) {
    section:has(~ [data-panel]) > & {
      right: calc(${panelWidth} + 16px);
    }
  }
  &[data-place='bottom'],
  &[data-place='corner'] {
    position: fixed;
    top: auto;
    bottom: 16px;
  }
  &[data-place='corner'] {
    right: auto;
    left: 16px;
  }
  ${narrow} {
    section:has(~ [data-panel]) > & {
      position: fixed;
      top: auto;
      bottom: 16px;
    }
  }
`;

const Card = styled('div')`
  ${toneRules}
  pointer-events: auto;
  display: grid;
  grid-template-columns: auto 1fr auto;
  gap: 2px 10px;
  align-items: start;
  padding: 9px 6px 10px 12px;
  border-radius: var(--radius);
  border: 1px solid color-mix(in srgb, var(--tone) 28%, transparent);
  color: var(--tone);
  background: var(--tone-soft);
  box-shadow: var(--shadow);
  animation: arrive 0.18s ease-out;
  & > svg {
    margin-top: 5px;
  }
  & > div {
    padding-top: 2px;
    min-width: 0;
  }
  & p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  & a {
    color: inherit;
    font-weight: 600;
  }
  & button {
    min-width: 26px;
    min-height: 26px;
    padding: 3px;
    color: inherit;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(-8px);
    }
  }
`;

/** Recent notifications, for the eye; the newest is the lowest. Takes no focus. */
export function Toasts() {
  const t = useText();
  const { shown, announcer } = useAnnouncer();
  const cameFrom = useRef<EventTarget>(null);
  const stack = useRef<HTMLDivElement>(null);
  const place = useToastPlace(stack, shown.toasts);

  const rememberOrigin = (event: FocusEvent) => {
    const from = event.relatedTarget;
    if (from instanceof Node && !event.currentTarget.contains(from)) cameFrom.current = from;
  };
  const dismiss = (group: ToastGroup) => {
    announcer.dismiss(group);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };

  return (
    <Region data-toasts="" aria-label={t('ui.notifications')} onFocus={rememberOrigin}>
      <Stack ref={stack} data-place={place}>
        {toastGroups(shown.toasts).map((group) => (
          <ToastCard
            key={group.toasts[0].key}
            group={group}
            onLeave={() => announcer.dismiss(group)}
            onDismiss={() => dismiss(group)}
          />
        ))}
      </Stack>
    </Region>
  );
}

interface ToastCardProps {
  group: ToastGroup;
  /** Called when its time is over. */
  onLeave: () => void;
  /** Called when the person closes it: the focus returns to where it was. */
  onDismiss: () => void;
}

/** The newest toast of a group, with the number of the others. */
function ToastCard({ group, onLeave, onDismiss }: ToastCardProps) {
  const t = useText();
  const [held, setHeld] = useState(false);
  const toast = group.toasts.at(-1) ?? group.toasts[0];
  const leaves = toast.tone !== 'error' && !held;
  useLeaving(leaves, toast, onLeave);
  const look = looks[toast.tone];
  const others = group.toasts.length - 1;
  return (
    <Card
      data-tone={look.tone}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={look.icon} />
      <div>
        <p>{toast.text}</p>
        {toast.link && <ToastLink link={toast.link} onFollow={onLeave} />}
        {others > 0 && <p>{t('ui.toasts.more', { count: others })}</p>}
      </div>
      <IconButton
        color="inherit"
        aria-label={t('ui.dismiss', { text: toast.text })}
        onClick={onDismiss}
      >
        <Icon name="cross" />
      </IconButton>
    </Card>
  );
}

function ToastLink(props: { link: NonNullable<Toast['link']>; onFollow: () => void }) {
  const { link, onFollow } = props;
  if ('href' in link) return <a href={link.href}>{link.label}</a>;
  return (
    <Link to={link.to} onClick={onFollow}>
      {link.label}
    </Link>
  );
}

/** Dismisses after a delay, which restarts when the pointer or focus leaves, or the text changes. */
function useLeaving(leaves: boolean, toast: Toast, onDismiss: () => void) {
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    if (!leaves) return undefined;
    const timer = window.setTimeout(dismiss, stay);
    return () => window.clearTimeout(timer);
  }, [leaves, toast]);
}
