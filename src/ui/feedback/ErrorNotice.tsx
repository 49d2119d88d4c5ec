import styled from '@emotion/styled';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { CloudError, isGone, subjectOf } from '../../cloud/client/errors';
import { useText, type Text } from '../../i18n/text';
import { usePageBeneath } from '../dialog/dialogRoute';
import { useFormats } from '../formats';
import { Notice, Retry } from './Notice';
import { taskPart } from '../navigation/paths';

const Engine = styled('figure')`
  margin: 6px 0;
  padding-inline-start: 10px;
  border-inline-start: 3px solid color-mix(in srgb, var(--tone) 40%, transparent);
  overflow-wrap: anywhere;
  & > figcaption {
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }
  & > blockquote {
    margin: 0;
  }
`;

/** Technical details, folded away. */
export const Details = styled('details')`
  margin-top: 6px;
  font-size: 0.8125rem;
  color: var(--ink-soft);
  & > summary {
    color: inherit;
  }
`;

export interface ErrorNoticeProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** Interrupts the screen reader: for the answer to something that the person just did. */
  alert?: boolean | undefined;
  children?: ReactNode;
}

/** Failed action, its meaning, the message from the cloud, and the next step. */
export function ErrorNotice({ error, onRetry, alert, children }: ErrorNoticeProps) {
  const texts = useErrorTexts()(error);
  if (isUnseen(error))
    return (
      <Notice tone="neutral" title={texts.title}>
        <p>{texts.text}</p>
        <p>{texts.next}</p>
        {children}
      </Notice>
    );
  return (
    <Notice tone="error" title={texts.title} role={alert ? 'alert' : undefined}>
      <p>{texts.text}</p>
      {!isGone(error) && <EngineText text={texts.engine} />}
      <p>{texts.next}</p>
      {error instanceof CloudError && error.taskId !== undefined && <TaskLink id={error.taskId} />}
      {children}
      <ErrorDetails error={error} />
      <Retry onRetry={onRetry} />
    </Notice>
  );
}

function EngineText({ text }: { text: string | undefined }) {
  const t = useText();
  if (text === undefined) return null;
  return (
    <Engine>
      <figcaption>{t('ui.error.engine')}</figcaption>
      {/* The cloud speaks English, whatever the page does. */}
      <blockquote lang="en">{text}</blockquote>
    </Engine>
  );
}

/** Technical details of an error; of what is gone, the message from the cloud too, which says no more than that. */
export function ErrorDetails({ error }: { error: unknown }) {
  const t = useText();
  const { details, engine } = useErrorTexts()(error);
  if (details.length === 0) return null;
  return (
    <Details>
      <summary>{t('ui.error.details')}</summary>
      {isGone(error) && <EngineText text={engine} />}
      {details.map(([term, detail]) => (
        <div key={term}>
          {term}: <code>{detail}</code>
        </div>
      ))}
    </Details>
  );
}

/** Link to the task that blocked the action. */
function TaskLink({ id }: { id: string }) {
  const beneath = usePageBeneath();
  const t = useText();
  return <Link to={beneath(taskPart(id))}>{t('remedy.task')}</Link>;
}

/** An error in one or two sentences, for a toast; with the message from the cloud where it gave one. */
export function useErrorText(): (error: unknown) => string {
  const textsOf = useErrorTexts();
  return (error) => {
    const { title, text, engine } = textsOf(error);
    return `${title}. ${isGone(error) ? text : (engine ?? text)}`;
  };
}

/** True if the account only lacks permission to list something: a retry is useless. */
function isUnseen(error: unknown): error is CloudError {
  return (
    error instanceof CloudError &&
    error.kind === 'commandDenied' &&
    error.command.startsWith('list')
  );
}

interface ErrorTexts {
  title: string;
  text: string;
  next: string;
  engine: string | undefined;
  details: [term: string, detail: string][];
}

/** The texts of an error, whether the cloud's or a fault of our own. */
export function useErrorTexts(): (error: unknown) => ErrorTexts {
  const t = useText();
  const { waitTime } = useFormats();
  return (error) => errorTexts(error, t, waitTime);
}

function errorTexts(error: unknown, t: Text, waitTime: (ms: number) => string): ErrorTexts {
  if (!(error instanceof CloudError))
    return {
      title: t('ui.error.title'),
      text: t('ui.error.text'),
      next: t('ui.error.next'),
      engine: undefined,
      details: [[t('ui.error.details'), error instanceof Error ? error.message : String(error)]],
    };
  const { kind, command, status, field, text } = error;
  const values = {
    command,
    subject: subjectOf(command),
    status: status ?? t('ui.never'),
    message: text === undefined ? 'no' : 'yes',
    wait: waitTime(error.retryAfterMs ?? 0),
  };
  const details: [string, string | undefined][] = [
    [t('ui.error.command'), command === '' ? undefined : command],
    [t('ui.error.status'), status?.toString()],
    [t('ui.error.field'), field],
  ];
  const engineDetails = { engine: text, details: details.flatMap(asTold) };
  if (error.effect !== undefined)
    return {
      title: t('error.untold.title'),
      text: t(`error.untold.${error.effect}`, values),
      next: t('error.untold.next'),
      ...engineDetails,
    };
  const key = isUnseen(error) ? 'unseen' : kind;
  return {
    title: t(`error.${kind}.title`, values),
    text: t(`error.${key}.text`, values),
    next: t(`error.${key}.next`, values),
    ...engineDetails,
  };
}

const asTold = ([term, detail]: [string, string | undefined]): [string, string][] =>
  detail === undefined ? [] : [[term, detail]];
