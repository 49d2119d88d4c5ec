import styled from '@emotion/styled';

/** Text with the map beside it, or below it on narrow screens. */
export const TextAndMap = styled('div')`
  display: grid;
  gap: 24px 32px;
  grid-template-columns: minmax(0, 1fr);
  & > div > h2 {
    margin: 20px 0 8px;
  }
  /* Above the bar with the plan's button. */
  & .map {
    height: clamp(20rem, 100vh - 23rem, 50rem);
  }
  @media (min-width: 1000px) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    & > :last-child {
      position: sticky;
      top: 16px;
      align-self: start;
    }
  }
`;
