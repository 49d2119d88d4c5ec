import styled from '@emotion/styled';
import { useContext, useEffect, useId, useState, type ReactNode } from 'react';
import { browserStorage } from '../../browser/storage';
import { callForms, callsText, setUpText, type CallForm } from '../../cloud/client/callText';
import type { Call } from '../../cloud/client/calls';
import { useText } from '../../i18n/text';
import { ReachableOutside } from './reachableOutside';
import { CopyText } from '../../ui/CopyText';

const Box = styled('div')`
  margin-top: 16px;
  & p {
    margin: 6px 0;
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }
  & fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin: 6px 0;
    padding: 0;
    border: 0;
  }
  & legend {
    float: inline-start;
    margin-inline-end: 12px;
    padding: 4px 0 0;
    font-weight: 500;
  }
  & fieldset label {
    display: flex;
    gap: 6px;
    align-items: center;
    min-height: 28px;
  }
  & input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }
`;

const Disclosure = styled('button')`
  min-height: 24px;
  padding: 0;
  border: 0;
  background: none;
  font: inherit;
  color: var(--accent-ink);
  cursor: pointer;
`;

const storageKey = 'cairn.calls';

const isForm = (word: string | null): word is CallForm => callForms.some((form) => form === word);

/** The form that was chosen before in this browser. */
function chosenForm(): CallForm {
  const kept = browserStorage().getItem(storageKey);
  return isForm(kept) ? kept : 'cmk';
}

/** Requests as CloudMonkey commands or as curl, ready to copy, behind a button that shows them. */
export function ShowCalls({ children, name }: { name?: string | undefined; children: ReactNode }) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <Box>
      <Disclosure
        type="button"
        className="disclosure"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {t('calls.show')}
      </Disclosure>
      {open && <div id={id}>{children}</div>}
    </Box>
  );
}

/** Calls in the form of the person's choice, which is remembered. */
export function Calls(props: { intro?: string | undefined; calls: readonly Call[] }) {
  const { calls } = props;
  const t = useText();
  const id = useId();
  const isReached = useContext(ReachableOutside);
  const [form, setForm] = useState(chosenForm);
  const choose = (next: CallForm) => {
    browserStorage().setItem(storageKey, next);
    setForm(next);
  };
  const names = { form: t(`calls.${form}`) };
  const address = calls[0]?.address ?? '';
  const hasLaterId = calls.some(({ params }) => params.some(({ value }) => value === undefined));
  return (
    <>
      {props.intro !== undefined && <p>{props.intro}</p>}
      <fieldset>
        <legend>{t('calls.form')}</legend>
        {callForms.map((each) => (
          <label key={each}>
            <input type="radio" name={id} checked={each === form} onChange={() => choose(each)} />
            {t(`calls.${each}`)}
          </label>
        ))}
      </fieldset>
      <CopyText
        label={t('calls.text', names)}
        copy={t('calls.copy')}
        text={callsText(form, calls)}
      />
      {hasLaterId && <p>{t('calls.later')}</p>}
      {isReached ? (
        <>
          <p>{t(`calls.${form}Needs`)}</p>
          <CopyText
            label={t('calls.once', names)}
            copy={t('calls.copyOnce')}
            text={setUpText(form, address)}
          />
        </>
      ) : (
        <p>{t('calls.practice')}</p>
      )}
    </>
  );
}

/** Returns the calls; sends nothing. */
export type CallsNow = () => readonly Call[] | Promise<readonly Call[]>;

/** Calls that a dialog would send now, computed on each render. */
export function CallsToCome({ calls: dryRun }: { calls: CallsNow }) {
  const t = useText();
  const [calls, setCalls] = useState<readonly Call[]>();
  useEffect(() => {
    let isCurrent = true;
    void Promise.resolve(dryRun()).then((next) => {
      if (isCurrent) setCalls((shown) => (isSame(shown, next) ? shown : next));
    });
    return () => {
      isCurrent = false;
    };
  }, [dryRun]);
  if (calls === undefined) return null;
  if (calls.length === 0) return <p>{t('calls.none')}</p>;
  return <Calls intro={t('calls.intro')} calls={calls} />;
}

const isSame = (shown: readonly Call[] | undefined, next: readonly Call[]) =>
  JSON.stringify(shown) === JSON.stringify(next);
