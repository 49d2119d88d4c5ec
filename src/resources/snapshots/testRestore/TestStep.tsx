import Button from '@mui/material/Button';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Section } from '../../../ui';
import { WorkNotice } from '../../../ui/dialog/DialogEnd';
import { useNextTurn, useWork } from '../../../ui/dialog/dialogWork';
import { focusPageHeading } from '../../../ui/navigation/headingFocus';

const noClosing = () => {};

/** One step of a restore test. */
export function TestStep({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title} isCard>
      {children}
    </Section>
  );
}

/** Button that sends a change, with the reason why it cannot, or why it failed. */
export function StepButton(props: {
  label: string;
  refusal: string | undefined;
  variant?: 'contained' | 'outlined';
  send: (signal: AbortSignal) => Promise<unknown>;
}) {
  const { label, refusal, send } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // Once its step is done, the button disappears, and the focus with it.
  useLayoutEffect(() => {
    const own = box.current;
    return () => {
      if (own?.contains(document.activeElement)) focusPageHeading();
    };
  }, []);
  const work = useWork(noClosing, true);
  const press = () => {
    if (refusal !== undefined) return;
    void work.run(async (signal) => {
      await send(signal);
      // It may be pressed again.
      return false;
    });
  };
  useNextTurn(work, () => (refusal === undefined ? press() : work.outdate()));
  return (
    <div ref={box}>
      <Button
        variant={props.variant ?? 'contained'}
        aria-disabled={refusal !== undefined || work.busy}
        aria-busy={work.busy || undefined}
        aria-describedby={refusal === undefined ? undefined : id}
        onClick={press}
      >
        {label}
      </Button>
      {refusal !== undefined && (
        <p id={id} className="soft">
          {refusal}
        </p>
      )}
      <WorkNotice error={work.error} held={work.held} outdated={work.outdated} />
    </div>
  );
}
