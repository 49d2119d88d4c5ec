import styled from '@emotion/styled';
import { useText } from '../../../i18n/text';
import { useTimeWords } from '../timeWords';

/** Placeholder for a highlighted value in the sentence; no name has this character. */
const mark = '\u0000';

/** A rollback in one or two large sentences: its target, its age, and the fate of the current state. */
export function RollbackLead(props: {
  id: string;
  target: { name: string; createdAt: number };
  /** The cloud's time, in ms since 1970. */
  now: number;
  hasSafety: boolean;
  /** Target of the rollback that this one undoes, by name. */
  undone: string | undefined;
}) {
  const { target, now, undone } = props;
  const t = useText();
  const { span } = useTimeWords(now);
  const values = { span: span(now - target.createdAt), point: target.name };
  const marked = { span: `${mark}span${mark}`, point: `${mark}point${mark}` };
  const safety = t(props.hasSafety ? 'rollback.lead.safety' : 'rollback.lead.noSafety');
  const parts = t('rollback.lead', marked).split(mark);
  return (
    <PlanLead id={props.id}>
      {undone !== undefined && `${t('rollback.undoes', { point: undone })} `}
      {parts.map((part, index) =>
        part === 'span' || part === 'point' ? <strong key={index}>{values[part]}</strong> : part,
      )}{' '}
      {safety}
    </PlanLead>
  );
}

/** The sentence at the head of a plan. */
export const PlanLead = styled('p')`
  max-width: 76rem;
  margin: -4px 0 14px;
  font-size: 1.25rem;
  line-height: 1.35;
  text-wrap: pretty;
  overflow-wrap: anywhere;
  & > strong {
    color: var(--accent-ink);
    font-weight: 600;
  }
  @media (max-width: 900px) {
    font-size: 1.0625rem;
  }
`;
