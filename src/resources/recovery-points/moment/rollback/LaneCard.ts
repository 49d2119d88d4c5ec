import styled from '@emotion/styled';

/** One instance among several: its plan, and its run. */
export const LaneCard = styled('section')`
  margin: 16px 0;
  padding: 12px 16px 14px;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface-raised);
  & > h3 {
    margin-bottom: 8px;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  & > ol {
    max-width: 48rem;
    margin: 12px 0;
  }
`;
