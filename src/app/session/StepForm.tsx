import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { ErrorNotice, Icon, Notice, PageHeading, useAnnounce } from '../../ui';
import { DialogBody, DialogFooter, DialogForm } from '../../ui/dialog/DialogFrame';
import { signInErrorText } from './signInErrorText';

/** Frame of the sign-in steps: a page of their own, or a dialog, whose title they set. */
export type StepPlace = { kind: 'page' } | { kind: 'dialog'; close: () => void };

export const StepPlaceContext = createContext<StepPlace>({ kind: 'page' });

const PageForm = styled('form')({
  '& > .buttons': {
    display: 'flex',
    flexDirection: 'column',
    gap: '0.625rem',
    marginTop: '1.25rem',
  },
});

export interface StepFormProps {
  title: string;
  submitLabel: string;
  busy: boolean;
  /** Reason why the step failed, last time. */
  error: unknown;
  onSubmit: () => void;
  /** To the step before; the first has none. */
  onBack?: (() => void) | undefined;
  /** Introduction, read out with the title when a step follows another. */
  intro?: string | undefined;
  /** Initial focus on *Back*, for a step without a field. */
  startsOnBack?: boolean | undefined;
  children: ReactNode;
}

/** One step of signing in: its fields, its error, and the buttons to continue or go back. */
export function StepForm(props: StepFormProps) {
  const t = useText();
  const place = useContext(StepPlaceContext);
  useSpokenTitle(props);
  const backButton = useRef<HTMLButtonElement>(null);
  const { startsOnBack } = props;
  useEffect(() => {
    if (startsOnBack) backButton.current?.focus();
  }, [startsOnBack]);
  const submit = (
    <Button
      type="submit"
      variant="contained"
      aria-disabled={props.busy}
      aria-busy={props.busy || undefined}
      startIcon={props.busy ? <Icon name="progress" className="turning" /> : undefined}
    >
      {props.submitLabel}
    </Button>
  );
  const back = props.onBack && (
    <Button ref={backButton} onClick={() => !props.busy && props.onBack?.()}>
      {t('session.back')}
    </Button>
  );
  const form = {
    noValidate: true,
    onSubmit: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      if (!props.busy) props.onSubmit();
    },
  };
  if (place.kind === 'page')
    return (
      <PageForm {...form}>
        <PageHeading title={props.title} />
        <StepError error={props.error} />
        {props.intro !== undefined && <p>{props.intro}</p>}
        {props.children}
        <div className="buttons">
          {submit}
          {back}
        </div>
      </PageForm>
    );
  return (
    <DialogForm {...form}>
      <DialogBody>
        {props.onBack && <h3>{props.title}</h3>}
        <StepError error={props.error} />
        {props.intro !== undefined && <p>{props.intro}</p>}
        {props.children}
      </DialogBody>
      <DialogFooter>
        {back ?? <Button onClick={() => !props.busy && place.close()}>{t('ui.cancel')}</Button>}
        {submit}
      </DialogFooter>
    </DialogForm>
  );
}

/** Announces a step that replaces another one without a change of page, for screen readers. */
function useSpokenTitle({ title, intro, onBack }: StepFormProps) {
  const { say } = useAnnounce();
  const isLater = onBack !== undefined;
  const spoken = intro === undefined ? title : `${title}. ${intro}`;
  useEffect(() => {
    if (isLater) say(spoken);
  }, [say, isLater, spoken]);
}

/** A text of ours as an error of a step. */
export class StepRefusal extends Error {}

function StepError({ error }: { error: unknown }) {
  const t = useText();
  if (error === null || error === undefined) return null;
  const text = error instanceof StepRefusal ? error.message : signInErrorText(error, t);
  if (text === undefined) return <ErrorNotice error={error} alert />;
  return (
    <Notice tone="error" role="alert">
      {text}
    </Notice>
  );
}
